package demarche.reference.topic;

import demarche.plan.id.TopicId;
import java.util.List;

/// Topics of one debate that people speak of together, under a heading of our own: what makes a long debate legible in a picture.
///
/// @param topics in the order in which they are listed; every topic stands in one group
public record TopicGroup(Debate debate, String heading, List<TopicId> topics) {
    public TopicGroup {
        topics = List.copyOf(topics);
    }
}
