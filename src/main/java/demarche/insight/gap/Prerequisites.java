package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.insight.Taught;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A programme that teaches what needs something else first, while a state of it learns that later, or, where it stands outside the three debates and
/// the need is direct, not at all. What is missing inside the three debates is left to the other rules.
final class Prerequisites {
    private static final int DIRECT = 3;

    private final Scene scene;
    private final Programme programme;
    private final TopicId first;
    private final List<Link> links;

    private Prerequisites(Scene scene, Programme programme, TopicId first, List<Link> links) {
        this.scene = scene;
        this.programme = programme;
        this.first = first;
        this.links = links;
    }

    static Stream<Gap> gaps(Scene scene, Programme programme) {
        Map<TopicId, List<Link>> needed = scene.roads().prerequisites().stream().filter(link -> needs(programme, link))
                .collect(Collectors.groupingBy(Link::from, TreeMap::new, Collectors.toList()));
        return needed.entrySet().stream().map(e -> new Prerequisites(scene, programme, e.getKey(), e.getValue()))
                .flatMap(need -> Stream.of(need.late(), need.missing()).flatMap(Optional::stream));
    }

    private static boolean needs(Programme programme, Link link) {
        return programme.topics().containsKey(link.to()) && !programme.topics().containsKey(link.from());
    }

    private Optional<Gap> late() {
        return programme.starts().flatMap(starts -> {
            List<Iso3> late = programme.states().stream().filter(state -> comesLater(scene.coverage().state(state), starts)).toList();
            return late.isEmpty() ? Optional.empty() : Optional.of(gap(late, links,
                    scene.texts().get(late.size() == 1 ? "gap.late.one" : "gap.late.many", scene.names(late), scene.topics(needing(links)), scene.name(first))));
        });
    }

    private boolean comesLater(Taught taught, LocalDate day) {
        return taught.firstDay(first).filter(begins -> begins.isAfter(day)).isPresent();
    }

    private Optional<Gap> missing() {
        List<Link> direct = links.stream().filter(l -> l.strength() == DIRECT).toList();
        boolean elsewhere = Bridges.debate(scene.reference(), first).orElseThrow().isMission();
        if (direct.isEmpty() || elsewhere) return Optional.empty();
        List<Iso3> without = programme.states().stream().filter(state -> !scene.coverage().state(state).covers(first))
                .filter(state -> direct.stream().anyMatch(l -> scene.bearers().bears(programme, state, l.to()))).toList();
        return without.isEmpty() ? Optional.empty() : Optional.of(gap(without, direct,
                scene.texts().get(without.size() == 1 ? "gap.first.one" : "gap.first.many", scene.names(without), scene.topics(needing(direct)), scene.name(first))));
    }

    private static List<TopicId> needing(List<Link> links) {
        return links.stream().map(Link::to).toList();
    }

    private Gap gap(List<Iso3> states, List<Link> why, String sentence) {
        var words = scene.words(sentence, why.getFirst(), scene.texts().get("gap.add.step", scene.shortest(first), programme.title()),
                scene.texts().get("gap.add.done", scene.name(first), programme.title()));
        List<TopicId> topics = Stream.concat(needing(why).stream(), Stream.of(first)).toList();
        var taught = why.stream().map(l -> Bridges.debate(scene.reference(), l.to()).orElseThrow()).collect(Collectors.toSet());
        return new Gap(Rule.PREREQUISITE_LATE, states, Optional.of(programme.id()), topics, taught,
                Set.of(Bridges.debate(scene.reference(), first).orElseThrow()), words, scene.lastDay(programme), new Fix.AddTopic(programme.id(), first));
    }
}
