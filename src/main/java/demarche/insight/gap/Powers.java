package demarche.insight.gap;

import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A programme that teaches a power of investigators while neither it nor any other for the same states teaches what protects against misuse.
/// Which topics are powers and which are safeguards is data of the reference.
final class Powers {
    private Powers() {}

    /// One gap a programme, at its first power.
    static Stream<Gap> gaps(Scene scene) {
        return scene.coverage().programmes().stream().filter(scene::isOpen).filter(p -> !isGuarded(scene, p))
                .flatMap(p -> p.topics().keySet().stream().filter(scene.reference()::isPower).findFirst().map(power -> gap(scene, p, power)).stream());
    }

    private static boolean isGuarded(Scene scene, Programme programme) {
        return scene.reference().safeguards().stream().anyMatch(guard -> programme.topics().containsKey(guard)
                || !programme.states().isEmpty() && programme.states().stream().allMatch(s -> scene.coverage().state(s).covers(guard)));
    }

    private static Gap gap(Scene scene, Programme programme, TopicId power) {
        Debate of = debate(scene, power);
        TopicId guard = scene.reference().safeguards().stream().filter(g -> debate(scene, g) == of).findFirst()
                .orElse(scene.reference().safeguards().getFirst());
        Link link = scene.reference().links(guard).stream().filter(l -> l.relation() == Relation.SAFEGUARDS)
                .max(Comparator.comparing(Link::strength)).orElseThrow();
        String topic = scene.name(guard);
        var words = new Gap.Words(scene.texts().get("gap.powers.sentence", programme.title(), scene.name(power)), link.rationale(), link.source(),
                scene.texts().get("gap.add.step", scene.shortest(guard), programme.title()), scene.texts().get("gap.add.done", topic, programme.title()));
        return new Gap(Rule.POWERS_WITHOUT_SAFEGUARDS, List.copyOf(programme.states()), Optional.of(programme.id()), List.of(power, guard), Set.of(of),
                Set.of(Debate.HUMAN_RIGHTS), words, scene.lastDay(programme), new Fix.AddTopic(programme.id(), guard));
    }

    private static Debate debate(Scene scene, TopicId topic) {
        return scene.reference().topic(topic).orElseThrow().debate();
    }
}
