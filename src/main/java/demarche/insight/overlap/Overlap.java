package demarche.insight.overlap;

import demarche.plan.OtherProject;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One of our programmes and a project of somebody else that likely do the same work.
///
/// @param states both work in
/// @param topics both take up; empty where theirs are not known
/// @param time   in which both run, or whether that is not known
public record Overlap(Programme ours, OtherProject theirs, Likeness likeness, List<Iso3> states, List<TopicId> topics, Optional<Time> time) {
    /// What the two share, the surest first.
    public enum Likeness {
        /// Topics that a person gave their project.
        GIVEN_TOPICS,
        /// Topics that the words of their project name.
        NAMED_TOPICS,
        /// Nothing is known of their topics.
        STATE_AND_TIME
    }

    /// @param first day on which both run
    /// @param last  day on which both run
    public record Time(LocalDate first, LocalDate last) {}

    public Overlap {
        states = List.copyOf(states);
        topics = List.copyOf(topics);
    }
}
