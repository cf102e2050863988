package demarche.insight;

import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What would join a programme's debates best next.
public final class Suggestions {
    /// A topic worth adding.
    ///
    /// @param because the strongest link from what the programme teaches
    /// @param weight  the strength of all links it would make
    public record Suggestion(Topic topic, Link because, int weight) {}

    private Suggestions() {}

    /// Topics of the mission debates that the programme does not teach, best first: those of a debate that is missing before others, then by
    /// the strength of the links they would make. For a programme without topics, three that are strongly linked with one another.
    public static List<Suggestion> topics(Programme programme, Facts facts) {
        Reference reference = facts.reference();
        Set<Debate> covered = Bridges.debates(reference, programme);
        Map<TopicId, Suggestion> found = new HashMap<>();
        for (TopicId there : programme.topics().keySet()) {
            for (Link link : Bridges.outOf(reference, there)) {
                TopicId other = link.other(there);
                if (!programme.topics().containsKey(other) && facts.knows(other)) found.merge(other, suggestion(reference, other, link), Suggestions::both);
            }
        }
        if (programme.topics().isEmpty()) start(reference).forEach(s -> found.put(s.topic().id(), s));
        return found.values().stream().sorted(Comparator.comparing((Suggestion s) -> covered.contains(s.topic().debate()))
                .thenComparing(Suggestion::weight, Comparator.reverseOrder()).thenComparing(s -> s.topic().id())).toList();
    }

    private static Suggestion suggestion(Reference reference, TopicId topic, Link link) {
        return new Suggestion(reference.topic(topic).orElseThrow(), link, link.strength());
    }

    private static Suggestion both(Suggestion one, Suggestion other) {
        Link strongest = Bridges.STRONGEST.compare(one.because(), other.because()) <= 0 ? one.because() : other.because();
        return new Suggestion(one.topic(), strongest, one.weight() + other.weight());
    }

    private static List<Suggestion> start(Reference reference) {
        var trio = Bridges.strongestTriangle(reference).values();
        return trio.stream().flatMap(topic -> Bridges.outOf(reference, topic).stream().filter(l -> trio.contains(l.other(topic))).findFirst()
                .map(link -> suggestion(reference, topic, link)).stream()).toList();
    }
}
