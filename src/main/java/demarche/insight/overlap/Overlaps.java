package demarche.insight.overlap;

import demarche.insight.overlap.Overlap.Likeness;
import demarche.insight.overlap.Overlap.Time;
import demarche.plan.OtherProject;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds projects of others that likely do what a programme of ours does: in the same state, at the same time, on the same topic. Projects whose days or
/// topics are not known are told, but last; two that are known to run apart, or to teach different things, are not.
public final class Overlaps {
    private static final Comparator<Overlap> SUREST = Comparator.comparing(Overlap::likeness).thenComparing(o -> o.time().isEmpty()).thenComparing(o -> -o.topics().size())
            .thenComparing(o -> o.ours().title()).thenComparing(o -> o.theirs().id());

    private Overlaps() {}

    /// The surest first.
    public static List<Overlap> of(Plan plan, Reference reference) {
        if (plan.otherProjects().isEmpty()) return List.of();
        var named = new NamedTopics(reference.topics());
        Map<Iso3, List<OtherProject>> there = there(plan);
        return plan.programmes().stream().filter(p -> p.status() != ProgrammeStatus.CANCELLED).flatMap(ours -> beside(ours, there).flatMap(theirs -> overlap(ours, theirs, named)))
                .sorted(SUREST).toList();
    }

    private static Map<Iso3, List<OtherProject>> there(Plan plan) {
        var there = new HashMap<Iso3, List<OtherProject>>();
        plan.otherProjects().forEach(p -> p.states().forEach(s -> there.computeIfAbsent(s, _ -> new java.util.ArrayList<>()).add(p)));
        return there;
    }

    private static Stream<OtherProject> beside(Programme ours, Map<Iso3, List<OtherProject>> there) {
        return ours.states().stream().flatMap(s -> there.getOrDefault(s, List.of()).stream()).distinct();
    }

    private static Stream<Overlap> overlap(Programme ours, OtherProject theirs, NamedTopics named) {
        boolean dated = ours.starts().isPresent() && ours.ends().isPresent() && (theirs.starts().isPresent() || theirs.ends().isPresent());
        Optional<Time> time = dated ? together(ours, theirs) : Optional.empty();
        if (dated && time.isEmpty()) return Stream.empty();
        boolean given = !theirs.topics().isEmpty();
        Set<TopicId> known = given ? theirs.topics() : named.in(theirs);
        List<TopicId> topics = ours.topics().keySet().stream().filter(known::contains).toList();
        if (topics.isEmpty() && (given || time.isEmpty())) return Stream.empty();
        Likeness likeness = topics.isEmpty() ? Likeness.STATE_AND_TIME : given ? Likeness.GIVEN_TOPICS : Likeness.NAMED_TOPICS;
        return Stream.of(new Overlap(ours, theirs, likeness, ours.states().stream().filter(theirs.states()::contains).toList(), topics, time));
    }

    /// A project without a first day has run for ever, one without a last day still does.
    private static Optional<Time> together(Programme ours, OtherProject theirs) {
        LocalDate first = theirs.starts().filter(d -> d.isAfter(ours.starts().orElseThrow())).orElse(ours.starts().orElseThrow());
        LocalDate last = theirs.ends().filter(d -> d.isBefore(ours.ends().orElseThrow())).orElse(ours.ends().orElseThrow());
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Time(first, last));
    }

    /// The topics that the words of a project name, for a person to accept or not.
    public static SortedSet<TopicId> named(OtherProject project, Reference reference) {
        return new TreeSet<>(new NamedTopics(reference.topics()).in(project));
    }
}
