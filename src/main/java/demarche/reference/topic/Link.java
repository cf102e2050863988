package demarche.reference.topic;

import demarche.plan.id.TopicId;

/// A reasoned relation between two topics of two debates.
///
/// @param strength 3 direct and usually accepted, 2 clear but partial, 1 helpful but indirect
public record Link(TopicId from, TopicId to, Relation relation, int strength, String rationale, String source) {

    public boolean touches(TopicId topic) {
        return from.equals(topic) || to.equals(topic);
    }

    /// The end that is not the topic given.
    public TopicId other(TopicId topic) {
        return from.equals(topic) ? to : from;
    }
}
