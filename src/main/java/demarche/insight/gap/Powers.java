package demarche.insight.gap;

import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A programme that teaches a power of investigators while neither it nor any other for the same states teaches what protects against misuse.
/// Which topics are powers and which are safeguards is data of the reference.
final class Powers {
    private Powers() {}

    /// One gap a programme, at its first power.
    static Stream<Gap> gaps(Scene scene, Programme programme) {
        Optional<TopicId> power = programme.topics().keySet().stream().filter(scene.reference()::isPower).findFirst();
        List<Iso3> unguarded = programme.states().stream().filter(state -> !isGuarded(scene, scene.coverage().state(state))).toList();
        boolean guarded = programme.states().isEmpty() ? isGuarded(scene, scene.coverage().programme(programme)) : unguarded.isEmpty();
        return power.stream().filter(_ -> !guarded).map(topic -> gap(scene, programme, topic, unguarded));
    }

    private static boolean isGuarded(Scene scene, Taught taught) {
        return scene.reference().safeguards().stream().anyMatch(taught::covers);
    }

    private static Gap gap(Scene scene, Programme programme, TopicId power, List<Iso3> states) {
        Debate of = debate(scene, power);
        TopicId guard = guard(scene, of);
        Link link = scene.reference().links(guard).stream().filter(l -> l.relation() == Relation.SAFEGUARDS).findFirst().orElseThrow();
        String sentence = states.isEmpty()
                ? scene.texts().get("gap.powers.sentence", programme.title(), scene.name(power))
                : scene.texts().get("gap.powers.states.sentence", programme.title(), scene.names(states), scene.name(power));
        var words = scene.words(sentence, link, scene.texts().get("gap.add.step", scene.shortest(guard), programme.title()),
                scene.texts().get("gap.add.done", scene.name(guard), programme.title()));
        return new Gap(Rule.POWERS_WITHOUT_SAFEGUARDS, states, Optional.of(programme.id()), List.of(power, guard), Set.of(of),
                Set.of(Debate.HUMAN_RIGHTS), words, scene.lastDay(programme), new Fix.AddTopic(programme.id(), guard));
    }

    /// That of the same text where it has one.
    private static TopicId guard(Scene scene, Debate of) {
        List<TopicId> guards = scene.reference().safeguards().stream().filter(scene.facts()::knows).toList();
        return guards.stream().filter(g -> debate(scene, g) == of).findFirst().orElseGet(guards::getFirst);
    }

    private static Debate debate(Scene scene, TopicId topic) {
        return scene.reference().topic(topic).orElseThrow().debate();
    }
}
