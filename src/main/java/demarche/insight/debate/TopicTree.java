package demarche.insight.debate;

import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import java.util.List;

/// The topics of a debate as a tree, as far as they could be spoken of on the day. A topic whose parent belongs to another debate stands at the top.
public record TopicTree(Topic topic, List<TopicTree> parts) {
    public TopicTree {
        parts = List.copyOf(parts);
    }

    /// The topics at the top of the debate, in the order of the reference.
    public static List<TopicTree> of(Facts facts, Debate debate) {
        List<Topic> all = known(facts).stream().filter(t -> t.debate() == debate).toList();
        List<TopicId> ids = all.stream().map(Topic::id).toList();
        return all.stream().filter(t -> t.parent().filter(ids::contains).isEmpty()).map(t -> of(t, all)).toList();
    }

    private static TopicTree of(Topic top, List<Topic> all) {
        return new TopicTree(top, all.stream().filter(t -> t.parent().filter(top.id()::equals).isPresent()).map(t -> of(t, all)).toList());
    }

    /// Every topic that could be spoken of on the day, in the order of the reference.
    public static List<Topic> known(Facts facts) {
        return facts.reference().topics().stream().filter(t -> facts.knows(t.id())).toList();
    }
}
