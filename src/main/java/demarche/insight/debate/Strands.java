package demarche.insight.debate;

import demarche.insight.Bridges;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.reference.topic.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The links between the three debates that the day knew, with their ends as numbers, so that thousands of subjects are measured in milliseconds.
final class Strands {
    /// A link between two of the three debates.
    ///
    /// @param pair which two: norms and cybercrime, norms and Budapest, cybercrime and Budapest
    record Strand(Link link, int from, int to, int pair) {
        boolean isMade(BitSet taught) {
            return taught.get(from) && taught.get(to);
        }

        /// Whether one more topic would make it, and it argues for teaching both: a contrast explains, it does not join.
        boolean isHalfMade(BitSet taught) {
            return taught.get(from) != taught.get(to);
        }

        int missing(BitSet taught) {
            return taught.get(from) ? to : from;
        }

        boolean joins() {
            return link.relation() != Relation.CONTRASTS;
        }
    }

    static final int PAIRS = 3;
    private final List<Strand> all = new ArrayList<>();
    private final Map<TopicId, Integer> numbers = new HashMap<>();
    private final List<TopicId> topics = new ArrayList<>();
    private final List<Debate> debates = new ArrayList<>();

    Strands(Facts facts) {
        facts.reference().topics().stream().filter(t -> t.debate().isMission()).forEach(t -> {
            numbers.put(t.id(), topics.size());
            topics.add(t.id());
            debates.add(t.debate());
        });
        int pair = 0;
        for (int i = 0; i < Debate.MISSION.size(); i++) {
            for (int j = i + 1; j < Debate.MISSION.size(); j++) {
                for (Link link : Bridges.between(facts.reference(), Debate.MISSION.get(i), Debate.MISSION.get(j))) {
                    if (facts.knows(link.from()) && facts.knows(link.to())) all.add(new Strand(link, numbers.get(link.from()), numbers.get(link.to()), pair));
                }
                pair++;
            }
        }
    }

    List<Strand> all() {
        return all;
    }

    TopicId topic(int number) {
        return topics.get(number);
    }

    Debate debate(int number) {
        return debates.get(number);
    }

    /// The topics of the three debates among these.
    BitSet taught(Collection<TopicId> ids) {
        var set = new BitSet(topics.size());
        for (TopicId id : ids) {
            Integer number = numbers.get(id);
            if (number != null) set.set(number);
        }
        return set;
    }

    int weight() {
        return all.stream().mapToInt(s -> s.link().strength()).sum();
    }
}
