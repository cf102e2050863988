package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A link of which one end is taught and the other is not, and the states for which that is so.
record Half(TopicId taught, Link link, List<Iso3> states) {

    /// All links of a programme that wait for one and the same topic: it is added once, so it is told once.
    ///
    /// @param why strongest first
    record All(TopicId missing, List<TopicId> taught, List<Link> why, List<Iso3> states) {

        /// The gap that closes as soon as the programme takes the topic up.
        Gap gap(Scene scene, Programme programme, Rule rule, String sentence) {
            var words = scene.words(sentence, why.getFirst(), scene.texts().get("gap.add.step", scene.shortest(missing), programme.title()),
                    scene.texts().get("gap.add.done", scene.name(missing), programme.title()));
            Set<Debate> from = taught.stream().map(t -> Bridges.debate(scene.reference(), t).orElseThrow()).collect(Collectors.toSet());
            return new Gap(rule, states, Optional.of(programme.id()), Stream.concat(taught.stream(), Stream.of(missing)).toList(), from,
                    Set.of(Bridges.debate(scene.reference(), missing).orElseThrow()), words, scene.lastDay(programme),
                    new Fix.AddTopic(programme.id(), missing));
        }
    }

    TopicId missing() {
        return link.other(taught);
    }

    /// One gap for each topic that is missing for some state.
    static Stream<Gap> gaps(Stream<Half> halves, Function<All, Gap> gap) {
        var byMissing = new TreeMap<TopicId, List<Half>>();
        halves.filter(half -> !half.states().isEmpty()).forEach(half -> byMissing.computeIfAbsent(half.missing(), _ -> new ArrayList<>()).add(half));
        return byMissing.entrySet().stream().map(e -> all(e.getKey(), e.getValue())).map(gap);
    }

    private static All all(TopicId missing, List<Half> halves) {
        var states = new TreeSet<Iso3>();
        halves.forEach(half -> states.addAll(half.states()));
        return new All(missing, halves.stream().map(Half::taught).distinct().sorted().toList(),
                halves.stream().map(Half::link).sorted(Bridges.STRONGEST).toList(), List.copyOf(states));
    }
}
