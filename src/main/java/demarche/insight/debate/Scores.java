package demarche.insight.debate;

import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.debate.Strands.Strand;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Debate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/// How far the debates are joined for the plan, for each of its states and for each programme: the figures alone, all at once.
/// They equal those of [Linkage], which holds the links behind a figure; see [#links].
///
/// @param states     target states, and others that a programme names, in the order of codes
/// @param programmes those that are not cancelled, in the order of ids
public record Scores(Score plan, List<Score> states, List<Score> programmes) {

    /// The figures of one subject.
    ///
    /// @param topics how many topics of each of the three debates are taught
    /// @param pairs  norms and cybercrime, norms and Budapest, cybercrime and Budapest
    public record Score(Subject subject, Map<Debate, Integer> topics, List<Share> pairs) {
        public Score {
            topics = Map.copyOf(topics);
            pairs = List.copyOf(pairs);
        }

        /// The strength of the links made, of the strength of all that could be: 0 to 1.
        public double score() {
            int whole = pairs.stream().mapToInt(Share::weightAvailable).sum();
            return whole == 0 ? 0 : (double) pairs.stream().mapToInt(Share::weightMade).sum() / whole;
        }

        public int made() {
            return pairs.stream().mapToInt(Share::made).sum();
        }

        public int available() {
            return pairs.stream().mapToInt(Share::available).sum();
        }

        /// How many of the three debates are covered.
        public int debates() {
            return (int) topics.values().stream().filter(n -> n > 0).count();
        }
    }

    /// Links made between two debates, of those there are: by number, and with each counted as often as it is strong.
    public record Share(int made, int available, int weightMade, int weightAvailable) {}

    public Scores {
        states = List.copyOf(states);
        programmes = List.copyOf(programmes);
    }

    public static Scores of(Coverage coverage) {
        var strands = new Strands(coverage.facts());
        Map<ItemId, BitSet> byProgramme = new HashMap<>();
        Map<Iso3, BitSet> byState = new HashMap<>();
        var alone = new ArrayList<BitSet>();
        for (Programme programme : coverage.programmes()) {
            BitSet taught = strands.taught(programme.topics().keySet());
            byProgramme.put(programme.id(), taught);
            if (programme.states().isEmpty()) alone.add(taught);
            programme.states().forEach(state -> byState.computeIfAbsent(state, _ -> new BitSet()).or(taught));
        }
        var states = new TreeSet<>(byState.keySet());
        coverage.plan().targetStates().stream().map(TargetState::iso3).forEach(states::add);
        alone.addAll(byState.values());
        var whole = new BitSet();
        alone.forEach(whole::or);
        return new Scores(score(new Subject.WholePlan(), strands, whole, s -> alone.stream().anyMatch(s::isMade)),
                states.stream().map(s -> score(new Subject.OneState(s), strands, byState.getOrDefault(s, new BitSet()))).toList(),
                coverage.programmes().stream().map(p -> score(new Subject.OneProgramme(p.id()), strands, byProgramme.get(p.id()))).toList());
    }

    private static Score score(Subject subject, Strands strands, BitSet taught) {
        return score(subject, strands, taught, strand -> strand.isMade(taught));
    }

    private static Score score(Subject subject, Strands strands, BitSet taught, Predicate<Strand> isMade) {
        var count = new int[Strands.PAIRS][4];
        for (Strand strand : strands.all()) {
            int[] sums = count[strand.pair()];
            int strength = strand.link().strength();
            sums[1]++;
            sums[3] += strength;
            if (!isMade.test(strand)) continue;
            sums[0]++;
            sums[2] += strength;
        }
        var pairs = new ArrayList<Share>();
        for (int[] sums : count) pairs.add(new Share(sums[0], sums[1], sums[2], sums[3]));
        return new Score(subject, topics(strands, taught), pairs);
    }

    private static Map<Debate, Integer> topics(Strands strands, BitSet taught) {
        var topics = new EnumMap<Debate, Integer>(Debate.class);
        Debate.MISSION.forEach(d -> topics.put(d, 0));
        taught.stream().forEach(n -> topics.merge(strands.debate(n), 1, Integer::sum));
        return topics;
    }

    /// The links behind a figure. A programme that left the plan has none.
    public static Linkage links(Coverage coverage, Subject subject) {
        return switch (subject) {
            case Subject.WholePlan _ -> Linkage.of(coverage);
            case Subject.OneState(Iso3 state) -> Linkage.of(coverage, state);
            case Subject.OneProgramme(ItemId id) -> coverage.plan().programmes().find(id).map(p -> Linkage.of(coverage, p)).orElseGet(() -> new Linkage(List.of()));
        };
    }
}
