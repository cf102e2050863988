package demarche.insight;

import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import demarche.reference.topic.Topic;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The links of the reference read as bridges from one mission debate into another.
public final class Bridges {
    /// Strongest first, then by ids, so that the same question always has the same answer.
    public static final Comparator<Link> STRONGEST = Comparator.comparing(Link::strength).reversed().thenComparing(Link::from).thenComparing(Link::to);

    private Bridges() {}

    /// The links between two debates, in either direction.
    public static List<Link> between(Reference reference, Debate one, Debate other) {
        return reference.links().stream().filter(link -> joins(reference, link, one, other)).sorted(STRONGEST).toList();
    }

    private static boolean joins(Reference reference, Link link, Debate one, Debate other) {
        Debate from = debate(reference, link.from()).orElseThrow();
        Debate to = debate(reference, link.to()).orElseThrow();
        return from == one && to == other || from == other && to == one;
    }

    public static Optional<Debate> debate(Reference reference, TopicId topic) {
        return reference.topic(topic).map(Topic::debate);
    }

    /// Every debate of which the programme teaches a topic.
    public static Set<Debate> debates(Reference reference, Programme programme) {
        return programme.topics().keySet().stream().flatMap(topic -> debate(reference, topic).stream()).collect(Collectors.toSet());
    }

    /// The links from a topic into another mission debate that argue for teaching both ends: a contrast explains, it does not join.
    public static List<Link> outOf(Reference reference, TopicId topic) {
        Optional<Debate> home = debate(reference, topic).filter(Debate::isMission);
        if (home.isEmpty()) return List.of();
        return reference.links(topic).stream().filter(link -> link.relation() != Relation.CONTRASTS)
                .filter(link -> debate(reference, link.other(topic)).filter(d -> d.isMission() && d != home.get()).isPresent())
                .sorted(STRONGEST).toList();
    }

    /// A topic of each mission debate such that the three are most strongly linked with one another: where a programme that has nothing yet starts well.
    public static Map<Debate, TopicId> strongestTriangle(Reference reference) {
        var best = new EnumMap<Debate, TopicId>(Debate.class);
        int most = 0;
        var triangles = new TreeMap<String, Map<Debate, TopicId>>();
        for (Link link : between(reference, Debate.CYBER_NORMS, Debate.BUDAPEST_CONVENTION)) {
            for (Link next : outOf(reference, link.from())) {
                TopicId third = next.other(link.from());
                if (debate(reference, third).orElseThrow() != Debate.CYBERCRIME) continue;
                int closing = strength(reference, third, link.to());
                if (closing == 0 || link.strength() + next.strength() + closing < most) continue;
                if (link.strength() + next.strength() + closing > most) triangles.clear();
                most = link.strength() + next.strength() + closing;
                triangles.put(link.from() + " " + link.to() + " " + third, trio(reference, link.from(), link.to(), third));
            }
        }
        if (!triangles.isEmpty()) best.putAll(triangles.lastEntry().getValue());
        return best;
    }

    private static int strength(Reference reference, TopicId one, TopicId other) {
        return outOf(reference, one).stream().filter(link -> link.touches(other)).mapToInt(Link::strength).max().orElse(0);
    }

    private static Map<Debate, TopicId> trio(Reference reference, TopicId... topics) {
        var trio = new EnumMap<Debate, TopicId>(Debate.class);
        for (TopicId topic : topics) trio.put(debate(reference, topic).orElseThrow(), topic);
        return trio;
    }
}
