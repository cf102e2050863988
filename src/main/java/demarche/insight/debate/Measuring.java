package demarche.insight.debate;

import demarche.insight.Coverage;
import demarche.insight.debate.Scores.Score;
import demarche.insight.debate.Strands.Strand;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Measures a plan after each edit: a programme that is still the same value keeps its figures, the rest is worked out anew. The result is that of
/// [Scores#of]. Safe on any thread.
public final class Measuring {
    /// @param taught the topics of the three debates, by number
    private record Measured(Programme programme, BitSet taught, Score score) {}

    private Optional<LocalDate> day = Optional.empty();
    private Optional<Strands> strands = Optional.empty();
    private Map<ItemId, Measured> last = Map.of();

    public synchronized Scores of(Coverage coverage) {
        Strands links = links(coverage.facts());
        Map<ItemId, Measured> now = new HashMap<>();
        coverage.programmes().forEach(p -> now.put(p.id(), measured(p, links)));
        last = now;
        Map<Iso3, BitSet> byState = new HashMap<>();
        var reached = new ArrayList<BitSet>();
        for (Programme programme : coverage.programmes()) {
            BitSet taught = now.get(programme.id()).taught();
            if (programme.states().isEmpty()) reached.add(taught);
            programme.states().forEach(state -> byState.computeIfAbsent(state, _ -> new BitSet()).or(taught));
        }
        var states = new TreeSet<>(byState.keySet());
        coverage.plan().targetStates().stream().map(TargetState::iso3).forEach(states::add);
        reached.addAll(byState.values());
        var whole = new BitSet();
        reached.forEach(whole::or);
        return new Scores(score(new Subject.WholePlan(), links, whole, s -> reached.stream().anyMatch(s::isMade)),
                states.stream().map(s -> score(new Subject.OneState(s), links, byState.getOrDefault(s, new BitSet()))).toList(),
                coverage.programmes().stream().map(p -> now.get(p.id()).score()).toList());
    }

    /// What was measured with the links of another day counts no more.
    private Strands links(Facts facts) {
        if (strands.isEmpty() || !day.equals(Optional.of(facts.day()))) {
            strands = Optional.of(new Strands(facts));
            day = Optional.of(facts.day());
            last = Map.of();
        }
        return strands.get();
    }

    private Measured measured(Programme programme, Strands links) {
        Measured before = last.get(programme.id());
        if (before != null && before.programme() == programme) return before;
        BitSet taught = links.taught(programme.topics().keySet());
        return new Measured(programme, taught, score(new Subject.OneProgramme(programme.id()), links, taught));
    }

    private static Score score(Subject subject, Strands links, BitSet taught) {
        return score(subject, links, taught, strand -> strand.isMade(taught));
    }

    private static Score score(Subject subject, Strands links, BitSet taught, Predicate<Strand> isMade) {
        var count = new int[Strands.PAIRS][4];
        for (Strand strand : links.all()) {
            int[] sums = count[strand.pair()];
            int strength = strand.link().strength();
            sums[1]++;
            sums[3] += strength;
            if (!isMade.test(strand)) continue;
            sums[0]++;
            sums[2] += strength;
        }
        var pairs = new ArrayList<Scores.Share>();
        for (int[] sums : count) pairs.add(new Scores.Share(sums[0], sums[1], sums[2], sums[3]));
        return new Score(subject, topics(links, taught), List.copyOf(pairs));
    }

    private static Map<Debate, Integer> topics(Strands links, BitSet taught) {
        var topics = new EnumMap<Debate, Integer>(Debate.class);
        Debate.MISSION.forEach(d -> topics.put(d, 0));
        taught.stream().forEach(n -> topics.merge(links.debate(n), 1, Integer::sum));
        return topics;
    }
}
