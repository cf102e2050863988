package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A programme that teaches what needs something else first, while a state of it learns that later, or, where it stands outside the three debates and
/// the need is direct, not at all. What is missing inside the three debates is left to the other rules.
final class Prerequisites {
    private static final int DIRECT = 3;

    private Prerequisites() {}

    /// One gap a programme: its strongest prerequisite that comes late, else the strongest that does not come.
    static Stream<Gap> gaps(Scene scene) {
        List<Link> links = scene.reference().links().stream().filter(l -> l.relation() == Relation.PREREQUISITE && scene.facts().knows(l.from()))
                .sorted(Bridges.STRONGEST).toList();
        return scene.coverage().programmes().stream().filter(scene::isOpen).flatMap(p -> Stream
                .concat(links.stream().flatMap(l -> late(scene, p, l).stream()), links.stream().flatMap(l -> missing(scene, p, l).stream())).findFirst().stream());
    }

    private static Optional<Gap> late(Scene scene, Programme programme, Link link) {
        if (!needs(programme, link) || programme.starts().isEmpty()) return Optional.empty();
        LocalDate starts = programme.starts().get();
        List<Iso3> late = programme.states().stream().filter(state -> comesLater(scene.coverage().state(state), link.from(), starts)).toList();
        if (late.isEmpty()) return Optional.empty();
        String sentence = late.size() == 1
                ? scene.texts().get("gap.late.one", scene.names(late), scene.name(link.to()), scene.name(link.from()))
                : scene.texts().get("gap.late.many", scene.names(late), scene.name(link.to()), scene.name(link.from()));
        return Optional.of(gap(scene, programme, link, late, sentence));
    }

    private static boolean comesLater(Taught taught, TopicId topic, LocalDate day) {
        return taught.firstDay(topic).filter(first -> first.isAfter(day)).isPresent();
    }

    private static Optional<Gap> missing(Scene scene, Programme programme, Link link) {
        boolean elsewhere = Bridges.debate(scene.reference(), link.from()).orElseThrow().isMission();
        if (!needs(programme, link) || link.strength() < DIRECT || elsewhere) return Optional.empty();
        List<Iso3> without = programme.states().stream().filter(state -> !scene.coverage().state(state).covers(link.from())).toList();
        if (without.isEmpty()) return Optional.empty();
        String sentence = without.size() == 1
                ? scene.texts().get("gap.first.one", scene.names(without), scene.name(link.to()), scene.name(link.from()))
                : scene.texts().get("gap.first.many", scene.names(without), scene.name(link.to()), scene.name(link.from()));
        return Optional.of(gap(scene, programme, link, without, sentence));
    }

    private static boolean needs(Programme programme, Link link) {
        return programme.topics().containsKey(link.to()) && !programme.topics().containsKey(link.from());
    }

    private static Gap gap(Scene scene, Programme programme, Link link, List<Iso3> states, String sentence) {
        var words = scene.words(sentence, link, scene.texts().get("gap.add.step", scene.shortest(link.from()), programme.title()),
                scene.texts().get("gap.add.done", scene.name(link.from()), programme.title()));
        return new Gap(Rule.PREREQUISITE_LATE, states, Optional.of(programme.id()), List.of(link.to(), link.from()),
                Set.of(Bridges.debate(scene.reference(), link.to()).orElseThrow()), Set.of(Bridges.debate(scene.reference(), link.from()).orElseThrow()),
                words, scene.lastDay(programme), new Fix.AddTopic(programme.id(), link.from()));
    }
}
