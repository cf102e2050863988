package demarche.insight.gap;

import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import java.util.List;
import java.util.stream.Stream;

/// A programme that teaches a topic and nothing of what it is most directly linked with in another debate, to states that learn none of it elsewhere.
/// Links by which practice carries a norm are left to [Carriers].
final class OpenLinks {
    private OpenLinks() {}

    static Stream<Gap> gaps(Scene scene, Programme programme) {
        return Half.gaps(programme.topics().keySet().stream().flatMap(topic -> open(scene, programme, topic)), half -> gap(scene, programme, half));
    }

    private static Stream<Half> open(Scene scene, Programme programme, TopicId topic) {
        return scene.roads().direct(topic).entrySet().stream().map(e -> new Half(topic, e.getValue().getFirst(), missed(scene, programme, topic, e.getKey(), e.getValue())));
    }

    /// States that do not hear the debate at all have a gap of their own.
    private static List<Iso3> missed(Scene scene, Programme programme, TopicId topic, Debate debate, List<Link> links) {
        return programme.states().stream().filter(state -> {
            Taught taught = scene.coverage().state(state);
            return taught.covers(debate) && links.stream().noneMatch(link -> taught.covers(link.other(topic)));
        }).filter(state -> scene.bearers().bears(programme, state, topic)).toList();
    }

    private static Gap gap(Scene scene, Programme programme, Half.All half) {
        String sentence = scene.texts().get(half.states().size() == 1 ? "gap.link.one" : "gap.link.many", scene.names(half.states()),
                scene.topics(half.taught()), scene.name(half.missing()));
        return half.gap(scene, programme, Rule.LINK_OPEN, sentence);
    }
}
