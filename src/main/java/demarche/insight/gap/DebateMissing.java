package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A target state that hears one or two of the three debates. The step adds the topic of a missing debate that is linked most strongly with what the
/// state is taught.
final class DebateMissing {
    /// A programme teaching one end of a link whose other end lies in the missing debate.
    private record Bridge(Programme programme, Link link) {}

    private DebateMissing() {}

    static Stream<Gap> gaps(Scene scene) {
        return scene.plan().targetStates().stream().map(TargetState::iso3).distinct().flatMap(state -> gaps(scene, state));
    }

    private static Stream<Gap> gaps(Scene scene, Iso3 state) {
        Taught taught = scene.coverage().state(state);
        return Debate.MISSION.stream().filter(debate -> !taught.isEmpty() && !taught.covers(debate))
                .flatMap(debate -> best(scene, state, debate).map(bridge -> gap(scene, state, debate, bridge)).stream());
    }

    private static Optional<Bridge> best(Scene scene, Iso3 state, Debate missing) {
        return scene.openProgrammes(state).stream().flatMap(p -> p.topics().keySet().stream().flatMap(topic -> Bridges.outOf(scene.reference(), topic).stream()
                        .filter(link -> Bridges.debate(scene.reference(), link.other(topic)).equals(Optional.of(missing)))
                        .filter(link -> scene.facts().knows(link.other(topic))).map(link -> new Bridge(p, link))))
                .min((a, b) -> Bridges.STRONGEST.compare(a.link(), b.link()));
    }

    private static Gap gap(Scene scene, Iso3 state, Debate missing, Bridge bridge) {
        Programme programme = bridge.programme();
        boolean fromTaught = programme.topics().containsKey(bridge.link().from());
        var there = fromTaught ? bridge.link().from() : bridge.link().to();
        var open = bridge.link().other(there);
        String topic = scene.name(open);
        var words = new Gap.Words(scene.texts().get("gap.debate.sentence", scene.name(state), scene.name(there), scene.name(missing)),
                bridge.link().rationale(), bridge.link().source(), scene.texts().get("gap.add.step", scene.shortest(open), programme.title()),
                scene.texts().get("gap.add.done", topic, programme.title()));
        Set<Debate> taught = EnumSet.copyOf(Debate.MISSION);
        taught.removeIf(d -> !scene.coverage().state(state).covers(d));
        return new Gap(Rule.DEBATE_MISSING, List.of(state), Optional.of(programme.id()), List.of(there, open), taught, EnumSet.of(missing), words,
                scene.lastDay(programme), new Fix.AddTopic(programme.id(), open));
    }
}
