package demarche.insight.gap;

import demarche.insight.Bridges;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import demarche.reference.topic.Topic;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The links that a rule may ask to be followed, as known on the day, sorted once by what they mean for a plan.
final class Roads {
    static final Set<Debate> PRACTICE = Set.of(Debate.CYBERCRIME, Debate.BUDAPEST_CONVENTION);
    private static final int CLEAR = 2;
    private static final int DIRECT = 3;

    private final Map<TopicId, List<Link>> carrying = new HashMap<>();
    private final Map<TopicId, Map<Debate, List<Link>>> direct = new HashMap<>();
    private final List<Link> prerequisites;

    Roads(Facts facts) {
        Reference reference = facts.reference();
        for (Topic topic : reference.topics()) {
            List<Link> known = Bridges.outOf(reference, topic.id()).stream().filter(link -> facts.knows(link.other(topic.id()))).toList();
            Predicate<Link> carries = link -> carries(reference, link);
            carrying.put(topic.id(), known.stream().filter(carries).toList());
            direct.put(topic.id(), known.stream().filter(link -> link.strength() >= DIRECT).filter(carries.negate())
                    .collect(Collectors.groupingBy(link -> debate(reference, link.other(topic.id())), () -> new EnumMap<>(Debate.class), Collectors.toList())));
        }
        prerequisites = reference.links().stream().filter(l -> l.relation() == Relation.PREREQUISITE && facts.knows(l.from())).sorted(Bridges.STRONGEST).toList();
    }

    /// Practice carries a norm where it enforces it, or supports it most directly.
    private static boolean carries(Reference reference, Link link) {
        boolean strong = link.relation() == Relation.ENFORCES && link.strength() >= CLEAR || link.relation() == Relation.SUPPORTS && link.strength() >= DIRECT;
        return strong && PRACTICE.contains(debate(reference, link.from())) && debate(reference, link.to()) == Debate.CYBER_NORMS;
    }

    private static Debate debate(Reference reference, TopicId topic) {
        return Bridges.debate(reference, topic).orElseThrow();
    }

    /// The links by which the topic, a norm or practice, is carried or carries, strongest first.
    List<Link> carrying(TopicId topic) {
        return carrying.getOrDefault(topic, List.of());
    }

    /// The other direct links of the topic into each mission debate, strongest first.
    Map<Debate, List<Link>> direct(TopicId topic) {
        return direct.getOrDefault(topic, Map.of());
    }

    /// What must come first, strongest first.
    List<Link> prerequisites() {
        return prerequisites;
    }
}
