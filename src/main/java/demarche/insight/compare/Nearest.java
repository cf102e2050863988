package demarche.insight.compare;

import demarche.insight.compare.Likeness.OfIndex;
import demarche.insight.compare.Likeness.OfTreaty;
import demarche.insight.states.Offered;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Ballot;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.Vote;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the states that are most like one, on one day. Making one reads all facts of all states; keep it while it is used.
public final class Nearest {
    private static final Set<Standing> STEPS = EnumSet.of(Standing.PARTY, Standing.SIGNATORY, Standing.INVITED);
    private final Facts facts;
    private final List<Instrument> treaties;
    /// The regional groups of which at least one state took a step towards the treaty: where none did, it may not be open to them.
    private final Map<String, Set<String>> groups;
    private final Map<String, Double> ranges;
    private final Map<Iso3, Map<String, Vote>> positions;
    private final Map<Iso3, Map<String, Standing>> standings;
    private final Map<Iso3, List<IndexValue>> indices;

    public Nearest(Facts facts) {
        this.facts = facts;
        treaties = new Offered(facts).treaties();
        standings = facts.reference().states().stream().collect(Collectors.toMap(State::iso3, s -> standings(s.iso3())));
        indices = facts.reference().states().stream().collect(Collectors.toMap(State::iso3, s -> facts.indices(s.iso3())));
        groups = treaties.stream().collect(Collectors.toMap(Instrument::code, this::groups));
        ranges = indices.values().stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(IndexValue::index, Collectors.collectingAndThen(Collectors.toList(), Nearest::range)));
        positions = facts.reference().states().stream().collect(Collectors.toMap(State::iso3, s -> positions(s.iso3())));
    }

    private Set<String> groups(Instrument treaty) {
        return facts.reference().states().stream().filter(s -> STEPS.contains(standing(s, treaty))).map(State::regionalGroup)
                .collect(Collectors.toSet());
    }

    private static double range(List<IndexValue> values) {
        var all = values.stream().mapToDouble(i -> i.value().doubleValue()).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    private Map<String, Vote> positions(Iso3 state) {
        return facts.ballots(state).stream().filter(b -> b.vote() != Vote.ABSENT).collect(Collectors.toMap(Ballot::resolution, Ballot::vote));
    }

    private Map<String, Standing> standings(Iso3 state) {
        return treaties.stream().collect(Collectors.toMap(Instrument::code, t -> facts.standing(state, t.code())));
    }

    private Standing standing(State state, Instrument treaty) {
        return standings.get(state.iso3()).get(treaty.code());
    }

    /// The most alike first. A state is left out where both took a position on less than half of the votes on which this one did: too little is known.
    public List<Likeness> to(State state, int most) {
        int own = positions.get(state.iso3()).size();
        return facts.reference().states().stream().filter(s -> !s.iso3().equals(state.iso3())).map(s -> between(state, s))
                .filter(l -> l.votes() * 2 >= own && l.score() > 0)
                .sorted(Comparator.comparingDouble(Likeness::score).reversed().thenComparing(l -> l.other().iso3())).limit(most).toList();
    }

    public Likeness between(State state, State other) {
        Map<String, Vote> mine = positions.get(state.iso3());
        Map<String, Vote> theirs = positions.get(other.iso3());
        List<String> shared = mine.keySet().stream().filter(theirs::containsKey).toList();
        int alike = (int) shared.stream().filter(r -> mine.get(r) == theirs.get(r)).count();
        return new Likeness(state, other, shared.size(), alike, treaties(state, other), indices(state, other));
    }

    private List<OfTreaty> treaties(State state, State other) {
        return treaties.stream().filter(t -> isKnown(t, state) && isKnown(t, other))
                .map(t -> new OfTreaty(t, standing(state, t), standing(other, t)))
                .filter(t -> STEPS.contains(t.state()) || STEPS.contains(t.other())).toList();
    }

    /// That no step was seen says something only where the treaty’s parties were all looked for, and states like it do join.
    private boolean isKnown(Instrument treaty, State state) {
        return switch (standing(state, treaty)) {
            case PARTY, SIGNATORY, INVITED -> true;
            case NONE -> !treaty.isPartlySeen() && groups.get(treaty.code()).contains(state.regionalGroup());
            case UNKNOWN -> false;
        };
    }

    private List<OfIndex> indices(State state, State other) {
        return indices.get(state.iso3()).stream().flatMap(mine -> indices.get(other.iso3()).stream()
                        .filter(theirs -> theirs.index().equals(mine.index()) && theirs.year() == mine.year()).map(theirs -> apart(mine, theirs)))
                .sorted(Comparator.comparingDouble(OfIndex::apart).thenComparing(OfIndex::index)).toList();
    }

    private OfIndex apart(IndexValue mine, IndexValue theirs) {
        double range = Optional.ofNullable(ranges.get(mine.index())).filter(r -> r > 0).orElse(1.0);
        double apart = Math.min(1, mine.value().subtract(theirs.value()).abs().doubleValue() / range);
        return new OfIndex(mine.index(), FactLines.plain(mine), FactLines.plain(theirs), apart);
    }
}
