package demarche.ui.debates.bridge;

import demarche.plan.id.TopicId;
import demarche.reference.topic.Link;

/// What a card tells about.
sealed interface Picked {
    /// @param from the topic from which the keyboard came to the link
    record OfLink(Link link, TopicId from) implements Picked {}

    record OfTopic(TopicId topic) implements Picked {}
}
