package demarche.plan;

import static demarche.plan.handling.Sensitivity.ANNOUNCED;
import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.choice.Depth;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.plan.limit.Limits;
import demarche.plan.part.Ownership;
import demarche.plan.part.Rights;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A capacity-building programme: for which states, on which topics and how deep, when, led by whom, and to what end.
///
/// @param title never blank
/// @param purpose what will be different afterwards; may be empty
/// @param starts first day
/// @param ends last day, included; two people may each have moved one end, so an end before the start is a problem to show, not a value to refuse
/// @param lead who answers for it; may be empty
/// @param narratives the concerns it answers and the incentives it uses
/// @param decisionPoints the events it must come before
public record Programme(@Sensitive(OPEN) ItemId id, @Sensitive(ANNOUNCED) String title, @Sensitive(PARTNER) String purpose,
        @Sensitive(PARTNER) SortedSet<Iso3> states, @Sensitive(ANNOUNCED) SortedMap<TopicId, Depth> topics,
        @Sensitive(ANNOUNCED) Optional<LocalDate> starts, @Sensitive(ANNOUNCED) Optional<LocalDate> ends,
        @Sensitive(DELIVERY) String lead, @Sensitive(DELIVERY) ProgrammeStatus status,
        @Sensitive(MINISTRY) SortedSet<NarrativeId> narratives, @Sensitive(MINISTRY) SortedSet<EventId> decisionPoints,
        Rights rights, Ownership ownership) implements Item {

    /// Those without a first day last; of one day, in the order of ids.
    public static final Comparator<Programme> NEXT_TO_START = Comparator.comparing((Programme p) -> p.starts().orElse(LocalDate.MAX)).thenComparing(Programme::id);

    public Programme {
        Limits.title(title);
        Limits.text(purpose);
        Limits.line(lead);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
        narratives = Collections.unmodifiableSortedSet(new TreeSet<>(narratives));
        decisionPoints = Collections.unmodifiableSortedSet(new TreeSet<>(decisionPoints));
    }

    /// A programme of which only the title is known.
    public static Programme titled(ItemId id, String title) {
        return new Programme(id, title, "", new TreeSet<>(), new TreeMap<>(), Optional.empty(), Optional.empty(), "", ProgrammeStatus.DRAFT,
                new TreeSet<>(), new TreeSet<>(), Rights.open(), Ownership.open());
    }

    @Override
    public Kind kind() {
        return Kind.PROGRAMME;
    }

    /// Whether there is still time to change it on the day.
    public boolean isOpenOn(LocalDate day) {
        return status != ProgrammeStatus.DONE && status != ProgrammeStatus.CANCELLED && ends.filter(last -> last.isBefore(day)).isEmpty();
    }

    public Programme withTitle(String title) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withPurpose(String purpose) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withStates(SortedSet<Iso3> states) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withTopics(SortedMap<TopicId, Depth> topics) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withStarts(Optional<LocalDate> starts) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withEnds(Optional<LocalDate> ends) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withLead(String lead) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withStatus(ProgrammeStatus status) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withNarratives(SortedSet<NarrativeId> narratives) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withDecisionPoints(SortedSet<EventId> decisionPoints) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withRights(Rights rights) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public Programme withOwnership(Ownership ownership) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }

    public RightsCheck rightsCheck() {
        return rights.rightsCheck();
    }

    public Programme withRightsCheck(RightsCheck check) {
        return withRights(rights.withRightsCheck(check));
    }

    /// The same programme under another id.
    public Programme copy(ItemId id) {
        return new Programme(id, title, purpose, states, topics, starts, ends, lead, status, narratives, decisionPoints, rights, ownership);
    }
}
