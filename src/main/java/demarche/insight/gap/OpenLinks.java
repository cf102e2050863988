package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A programme that teaches a topic and not what it is most directly linked with in another debate, to states that learn it nowhere else.
final class OpenLinks {
    private static final int DIRECT = 3;

    /// A link of which the programme teaches one end.
    private record Open(TopicId taught, Link link) {}

    private OpenLinks() {}

    /// One gap a programme: the first of its strongest open links.
    static Stream<Gap> gaps(Scene scene) {
        return scene.coverage().programmes().stream().filter(scene::isOpen).flatMap(p -> strongest(scene, p).map(open -> gap(scene, p, open)).stream());
    }

    private static Optional<Open> strongest(Scene scene, Programme programme) {
        return programme.topics().keySet().stream()
                .flatMap(topic -> Bridges.outOf(scene.reference(), topic).stream().filter(l -> l.strength() >= DIRECT).map(l -> new Open(topic, l)))
                .filter(open -> scene.facts().knows(open.link().other(open.taught())))
                .filter(open -> !programme.topics().containsKey(open.link().other(open.taught())))
                .filter(open -> !missed(scene, programme, open.link().other(open.taught())).isEmpty())
                .min((a, b) -> Bridges.STRONGEST.compare(a.link(), b.link()));
    }

    /// The states of the programme that hear the debate of the topic, but not the topic; those that do not hear the debate have a gap of their own.
    private static List<Iso3> missed(Scene scene, Programme programme, TopicId topic) {
        Debate debate = Bridges.debate(scene.reference(), topic).orElseThrow();
        return programme.states().stream().filter(state -> {
            Taught taught = scene.coverage().state(state);
            return taught.covers(debate) && !taught.covers(topic);
        }).toList();
    }

    private static Gap gap(Scene scene, Programme programme, Open open) {
        TopicId missing = open.link().other(open.taught());
        List<Iso3> states = missed(scene, programme, missing);
        String topic = scene.name(missing);
        var words = new Gap.Words(scene.texts().get("gap.link.sentence", scene.names(states), scene.name(open.taught()), topic),
                open.link().rationale(), open.link().source(), scene.texts().get("gap.add.step", scene.shortest(missing), programme.title()), scene.texts().get("gap.add.done", topic, programme.title()));
        return new Gap(Rule.LINK_OPEN, states, Optional.of(programme.id()), List.of(open.taught(), missing),
                Set.of(Bridges.debate(scene.reference(), open.taught()).orElseThrow()), Set.of(Bridges.debate(scene.reference(), missing).orElseThrow()),
                words, scene.lastDay(programme), new Fix.AddTopic(programme.id(), missing));
    }
}
