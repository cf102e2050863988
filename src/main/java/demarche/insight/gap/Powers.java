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

/// A programme that teaches a power or a law and, to none of its states, what protects against its misuse. Which topics are powers the reference says:
/// those that another topic safeguards, or that lie under one that is.
final class Powers {
    private Powers() {}

    static Stream<Gap> gaps(Scene scene) {
        return scene.coverage().programmes().stream().filter(scene::isOpen).flatMap(p -> gap(scene, p).stream());
    }

    /// One gap a programme: its power with the strongest safeguard.
    private static Optional<Gap> gap(Scene scene, Programme programme) {
        return programme.topics().keySet().stream().filter(scene.reference()::isPower).filter(power -> isUnguarded(scene, programme))
                .map(power -> gap(scene, programme, power)).findFirst();
    }

    private static boolean isUnguarded(Scene scene, Programme programme) {
        return scene.reference().safeguards().stream().noneMatch(guard -> taught(scene, programme, guard));
    }

    private static boolean taught(Scene scene, Programme programme, TopicId topic) {
        return programme.topics().containsKey(topic)
                || !programme.states().isEmpty() && programme.states().stream().allMatch(s -> scene.coverage().state(s).covers(topic));
    }

    private static Gap gap(Scene scene, Programme programme, TopicId power) {
        TopicId guard = scene.reference().safeguards().getFirst();
        Link link = scene.reference().links(guard).stream().filter(l -> l.relation() == Relation.SAFEGUARDS && l.from().equals(guard))
                .max(Comparator.comparing(Link::strength)).orElseThrow();
        String topic = scene.name(guard);
        var words = new Gap.Words(scene.texts().get("gap.powers.sentence", programme.title(), scene.name(power)), link.rationale(), link.source(),
                scene.texts().get("gap.add.step", topic, programme.title()), scene.texts().get("gap.add.done", topic, programme.title()));
        Debate of = scene.reference().topic(power).orElseThrow().debate();
        return new Gap(Rule.POWERS_WITHOUT_SAFEGUARDS, List.copyOf(programme.states()), Optional.of(programme.id()), List.of(power, guard), Set.of(of),
                Set.of(Debate.HUMAN_RIGHTS), words, scene.lastDay(programme), new Fix.AddTopic(programme.id(), guard));
    }
}
