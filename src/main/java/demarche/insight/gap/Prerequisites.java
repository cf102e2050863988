package demarche.insight.gap;

import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A programme that teaches what needs something else first, while a state of it learns that later. What is not taught at all is left to the other rules.
final class Prerequisites {
    private Prerequisites() {}

    /// One gap a programme: its strongest prerequisite that comes late.
    static Stream<Gap> gaps(Scene scene) {
        List<Link> links = scene.reference().links().stream().filter(l -> l.relation() == Relation.PREREQUISITE)
                .sorted(demarche.insight.Bridges.STRONGEST).toList();
        return scene.coverage().programmes().stream().filter(scene::isOpen).filter(p -> p.starts().isPresent())
                .flatMap(p -> links.stream().flatMap(l -> gap(scene, p, l).stream()).findFirst().stream());
    }

    private static Optional<Gap> gap(Scene scene, Programme programme, Link link) {
        if (!programme.topics().containsKey(link.to()) || programme.topics().containsKey(link.from())) return Optional.empty();
        LocalDate starts = programme.starts().orElseThrow();
        List<Iso3> late = programme.states().stream().filter(state -> comesLater(scene.coverage().state(state), link.from(), starts)).toList();
        return late.isEmpty() ? Optional.empty() : Optional.of(gap(scene, programme, link, late));
    }

    private static boolean comesLater(Taught taught, TopicId topic, LocalDate day) {
        return taught.firstDay(topic).filter(first -> first.isAfter(day)).isPresent();
    }

    private static Gap gap(Scene scene, Programme programme, Link link, List<Iso3> late) {
        String first = scene.name(link.from());
        var words = new Gap.Words(scene.texts().get("gap.late.sentence", scene.names(late), scene.name(link.to()), first), link.rationale(), link.source(),
                scene.texts().get("gap.add.step", scene.shortest(link.from()), programme.title()), scene.texts().get("gap.add.done", first, programme.title()));
        Debate taught = scene.reference().topic(link.to()).orElseThrow().debate();
        Debate missing = scene.reference().topic(link.from()).orElseThrow().debate();
        return new Gap(Rule.PREREQUISITE_LATE, late, Optional.of(programme.id()), List.of(link.to(), link.from()), Set.of(taught), Set.of(missing), words,
                scene.lastDay(programme), new Fix.AddTopic(programme.id(), link.from()));
    }
}
