package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.NarrativeKind;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A concern, misconception, incentive, talking point or piece of evidence in the ministry's own words.
///
/// @param stands    the narrative of the reference in whose place it stands; empty for one of its own
/// @param statement what is said, or the point itself; never blank
/// @param fair      what is fair in it; may be empty
/// @param answer    what we say; may be empty
/// @param softer    the same, said more softly; may be empty
/// @param evidence  dated, with sources; may be empty
/// @param messenger who could say it best; may be empty
/// @param source    where it is from; may be empty
/// @param reviewed  the day somebody last made sure that it still holds
public record OwnNarrative(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) NarrativeKind sort, @Sensitive(MINISTRY) Optional<NarrativeId> stands,
        @Sensitive(MINISTRY) String statement, @Sensitive(MINISTRY) String fair, @Sensitive(MINISTRY) String answer, @Sensitive(MINISTRY) String softer,
        @Sensitive(MINISTRY) String evidence, @Sensitive(MINISTRY) String messenger, @Sensitive(MINISTRY) SortedSet<TopicId> topics,
        @Sensitive(MINISTRY) String source, @Sensitive(MINISTRY) Optional<LocalDate> reviewed) implements Item {

    public OwnNarrative {
        if (statement.isBlank()) throw new Refused(Refused.Reason.EMPTY_TITLE, statement);
        Limits.text(statement);
        Limits.text(fair);
        Limits.text(answer);
        Limits.text(softer);
        Limits.text(evidence);
        Limits.line(messenger);
        Limits.text(source);
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }

    /// One of which only the statement is known.
    public static OwnNarrative stating(ItemId id, NarrativeKind sort, String statement) {
        return new OwnNarrative(id, sort, Optional.empty(), statement, "", "", "", "", "", new TreeSet<>(), "", Optional.empty());
    }

    /// By what target states and programmes name it: the narrative it stands for, or its own id.
    public NarrativeId narrative() {
        return stands.orElseGet(() -> new NarrativeId(id.value()));
    }

    @Override
    public Kind kind() {
        return Kind.OWN_NARRATIVE;
    }

    public OwnNarrative withSort(NarrativeKind sort) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withStands(Optional<NarrativeId> stands) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withStatement(String statement) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withFair(String fair) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withAnswer(String answer) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withSofter(String softer) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withEvidence(String evidence) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withMessenger(String messenger) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withTopics(SortedSet<TopicId> topics) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withSource(String source) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }

    public OwnNarrative withReviewed(Optional<LocalDate> reviewed) {
        return new OwnNarrative(id, sort, stands, statement, fair, answer, softer, evidence, messenger, topics, source, reviewed);
    }
}
