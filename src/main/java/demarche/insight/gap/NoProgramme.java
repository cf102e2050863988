package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.plan.choice.Depth;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A target state for which nothing is planned. The step starts a programme on three topics that are strongly linked, one of each debate.
final class NoProgramme {
    private NoProgramme() {}

    static Stream<Gap> gaps(Scene scene, Iso3 state) {
        return scene.coverage().programmes(state).isEmpty() ? Stream.of(gap(scene, state)) : Stream.empty();
    }

    private static Gap gap(Scene scene, Iso3 state) {
        String name = scene.name(state);
        var fix = new Fix.StartProgramme(scene.freeId("no-programme", state.code()), scene.texts().get("gap.no-programme.title", name),
                Set.of(state), topics(scene), Optional.empty(), Optional.empty(), Set.of(), Set.of());
        var words = new Gap.Words(scene.texts().get("gap.no-programme.sentence", name), scene.texts().get("gap.no-programme.reason"),
                scene.texts().get("gap.source.plan"), scene.texts().get("gap.no-programme.step", name), scene.texts().get("gap.no-programme.done", name));
        return new Gap(Rule.NO_PROGRAMME, List.of(state), Optional.empty(), List.of(), Set.of(), EnumSet.copyOf(Debate.MISSION), words,
                scene.dayBeforeDecision(state), fix);
    }

    static Map<TopicId, Depth> topics(Scene scene) {
        var topics = new TreeMap<TopicId, Depth>();
        Bridges.strongestTriangle(scene.reference()).values().forEach(topic -> topics.put(topic, Depth.INTRODUCES));
        return topics;
    }
}
