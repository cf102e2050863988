package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A norm taught without any of the practice that carries it, and practice taught without any norm that it serves. Which carries which are the links of
/// the reference from practice to norm that enforce it, or support it most directly. A state that hears nothing of the other side has a gap of its own.
final class Carriers {
    private Carriers() {}

    static Stream<Gap> gaps(Scene scene, Programme programme) {
        List<TopicId> norms = programme.topics().keySet().stream().filter(t -> is(scene, t, Set.of(Debate.CYBER_NORMS))).toList();
        List<TopicId> practice = programme.topics().keySet().stream().filter(t -> is(scene, t, Roads.PRACTICE)).toList();
        return Stream.concat(
                Half.gaps(norms.stream().flatMap(norm -> alone(scene, programme, norm, Roads.PRACTICE)), half -> withoutPractice(scene, programme, half)),
                Half.gaps(practice.stream().flatMap(topic -> alone(scene, programme, topic, Set.of(Debate.CYBER_NORMS))), half -> withoutNorm(scene, programme, half)));
    }

    private static boolean is(Scene scene, TopicId topic, Set<Debate> of) {
        return Bridges.debate(scene.reference(), topic).filter(of::contains).isPresent();
    }

    /// @param other the debates of the other side
    private static Stream<Half> alone(Scene scene, Programme programme, TopicId topic, Set<Debate> other) {
        List<Link> carrying = scene.roads().carrying(topic);
        if (carrying.isEmpty()) return Stream.empty();
        List<Iso3> states = programme.states().stream().filter(state -> {
            Taught taught = scene.coverage().state(state);
            return other.stream().anyMatch(taught::covers) && carrying.stream().noneMatch(link -> taught.covers(link.other(topic)));
        }).filter(state -> scene.bearers().bears(programme, state, topic)).toList();
        return Stream.of(new Half(topic, carrying.getFirst(), states));
    }

    private static Gap withoutPractice(Scene scene, Programme programme, Half.All half) {
        String sentence = scene.texts().get(half.states().size() == 1 ? "gap.norm.one" : "gap.norm.many", scene.names(half.states()),
                scene.topics(half.taught()), scene.name(half.missing()));
        return half.gap(scene, programme, Rule.NORM_WITHOUT_PRACTICE, sentence);
    }

    private static Gap withoutNorm(Scene scene, Programme programme, Half.All half) {
        String sentence = scene.texts().get(half.states().size() == 1 ? "gap.practice.one" : "gap.practice.many", scene.names(half.states()),
                scene.topics(half.taught()), scene.name(half.missing()));
        return half.gap(scene, programme, Rule.PRACTICE_WITHOUT_NORM, sentence);
    }
}
