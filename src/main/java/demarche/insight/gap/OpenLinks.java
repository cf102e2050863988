package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A programme that teaches a topic and nothing of what it is most directly linked with in another debate, to states that learn none of it elsewhere.
final class OpenLinks {
    private static final int DIRECT = 3;

    /// The strongest link of a taught topic into a debate, and the states that hear the debate but neither this nor an equally strong topic of it.
    private record Open(TopicId taught, Link link, List<Iso3> states) {
        TopicId missing() {
            return link.other(taught);
        }
    }

    private OpenLinks() {}

    /// One gap a programme: the first of its strongest open links.
    static Stream<Gap> gaps(Scene scene) {
        return scene.coverage().programmes().stream().filter(scene::isOpen).flatMap(p -> strongest(scene, p).map(open -> gap(scene, p, open)).stream());
    }

    private static Optional<Open> strongest(Scene scene, Programme programme) {
        return programme.topics().keySet().stream().flatMap(topic -> open(scene, programme, topic)).min((a, b) -> Bridges.STRONGEST.compare(a.link(), b.link()));
    }

    private static Stream<Open> open(Scene scene, Programme programme, TopicId topic) {
        Map<Debate, List<Link>> into = new EnumMap<>(Debate.class);
        for (Link link : Bridges.outOf(scene.reference(), topic)) {
            TopicId other = link.other(topic);
            if (link.strength() < DIRECT || !scene.facts().knows(other)) continue;
            into.computeIfAbsent(Bridges.debate(scene.reference(), other).orElseThrow(), _ -> new ArrayList<>()).add(link);
        }
        return into.entrySet().stream().map(e -> new Open(topic, e.getValue().getFirst(), missed(scene, programme, topic, e.getKey(), e.getValue())))
                .filter(open -> !open.states().isEmpty());
    }

    /// States that do not hear the debate at all have a gap of their own.
    private static List<Iso3> missed(Scene scene, Programme programme, TopicId topic, Debate debate, List<Link> links) {
        return programme.states().stream().filter(state -> {
            Taught taught = scene.coverage().state(state);
            return taught.covers(debate) && links.stream().noneMatch(link -> taught.covers(link.other(topic)));
        }).toList();
    }

    private static Gap gap(Scene scene, Programme programme, Open open) {
        String topic = scene.name(open.missing());
        String sentence = open.states().size() == 1
                ? scene.texts().get("gap.link.one", scene.names(open.states()), scene.name(open.taught()), topic)
                : scene.texts().get("gap.link.many", scene.names(open.states()), scene.name(open.taught()), topic);
        var words = scene.words(sentence, open.link(), scene.texts().get("gap.add.step", scene.shortest(open.missing()), programme.title()),
                scene.texts().get("gap.add.done", topic, programme.title()));
        return new Gap(Rule.LINK_OPEN, open.states(), Optional.of(programme.id()), List.of(open.taught(), open.missing()),
                Set.of(Bridges.debate(scene.reference(), open.taught()).orElseThrow()), Set.of(Bridges.debate(scene.reference(), open.missing()).orElseThrow()),
                words, scene.lastDay(programme), new Fix.AddTopic(programme.id(), open.missing()));
    }
}
