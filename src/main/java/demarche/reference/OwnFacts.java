package demarche.reference;

import demarche.plan.OwnFact;
import demarche.plan.Plan;
import demarche.plan.id.FactKey;
import demarche.plan.id.FactKey.Sort;
import demarche.plan.id.Iso3;
import demarche.reference.OwnValue.Belongs;
import demarche.reference.OwnValue.Measures;
import demarche.reference.OwnValue.Stands;
import demarche.reference.OwnValue.Voted;
import demarche.reference.state.Ballot;
import demarche.reference.state.Bounds;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Membership;
import demarche.reference.state.SeenOn;
import demarche.reference.state.Standing;
import demarche.reference.state.TreatyRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The facts of a plan's own that hold on a day, each made into the row that stands in the place of the reference's. Of several on one fact the newest
/// holds; one that names no fact of the reference, or a value it cannot have, does not.
final class OwnFacts {
    static final OwnFacts NONE = new OwnFacts(Map.of(), Map.of());
    private static final Comparator<OwnFact> NEWEST = Comparator.comparing(OwnFact::since).thenComparing(OwnFact::id);

    private record Said(OwnFact fact, OwnValue value) {}

    private final Map<Iso3, SortedMap<FactKey, Said>> said;
    private final Map<String, Integer> years;

    private OwnFacts(Map<Iso3, SortedMap<FactKey, Said>> said, Map<String, Integer> years) {
        this.said = said;
        this.years = years;
    }

    static OwnFacts of(Plan plan, Reference reference, LocalDate day) {
        if (plan.ownFacts().isEmpty()) return NONE;
        var said = new HashMap<Iso3, SortedMap<FactKey, Said>>();
        plan.ownFacts().stream().filter(f -> !f.since().isAfter(day) && reference.holds(f.fact())).sorted(NEWEST)
                .forEach(f -> OwnValue.read(f.fact().sort(), f.value())
                        .ifPresent(value -> said.computeIfAbsent(f.state(), _ -> new TreeMap<>()).put(f.fact(), new Said(f, value))));
        return said.isEmpty() ? NONE : new OwnFacts(said, reference.indexYears());
    }

    Optional<OwnFact> find(Iso3 state, FactKey fact) {
        return Optional.ofNullable(of(state).get(fact)).map(Said::fact);
    }

    /// In the order of their keys.
    List<OwnFact> about(Iso3 state) {
        return of(state).values().stream().map(Said::fact).toList();
    }

    private SortedMap<FactKey, Said> of(Iso3 state) {
        return said.getOrDefault(state, java.util.Collections.emptySortedMap());
    }

    Optional<TreatyRecord> treaty(Iso3 state, String code, Optional<TreatyRecord> known) {
        if (!said.containsKey(state)) return known;
        Optional<Said> own = Optional.ofNullable(of(state).get(new FactKey(Sort.TREATY, code)));
        return own.<TreatyRecord>map(o -> record(o.fact(), ((Stands) o.value()).standing(), known)).or(() -> known);
    }

    private static TreatyRecord record(OwnFact fact, Standing standing, Optional<TreatyRecord> known) {
        Optional<LocalDate> signed = switch (standing) {
            case SIGNATORY -> Optional.of(fact.since());
            case PARTY -> known.flatMap(TreatyRecord::signedOn).filter(day -> !day.isAfter(fact.since()));
            case INVITED, NONE, UNKNOWN -> Optional.empty();
        };
        return new TreatyRecord(fact.fact().of(), fact.state(), standing, signed, new Bounds(Optional.of(fact.since()), fact.since()), fact.cited(), seen(fact), "");
    }

    /// @param adopted the roll calls by the day, with their days
    List<Ballot> ballots(Iso3 state, List<Ballot> known, Map<String, LocalDate> adopted) {
        var own = new ArrayList<Ballot>();
        of(state, Sort.VOTE).stream().filter(o -> adopted.containsKey(o.fact().fact().of())).forEach(o -> own.add(new Ballot(o.fact().fact().of(), state,
                adopted.get(o.fact().fact().of()), ((Voted) o.value()).vote(), o.fact().cited())));
        return instead(known, b -> own.stream().anyMatch(o -> o.resolution().equals(b.resolution())), own, Comparator.comparing(Ballot::date));
    }

    List<Membership> memberships(Iso3 state, List<Membership> known) {
        List<Said> own = of(state, Sort.MEMBER);
        List<Membership> joined = own.stream().filter(o -> ((Belongs) o.value()).member())
                .map(o -> new Membership(state, o.fact().fact().of(), o.fact().cited(), seen(o.fact()))).toList();
        return instead(known, m -> own.stream().anyMatch(o -> o.fact().fact().of().equals(m.body())), joined, Comparator.comparing(Membership::body));
    }

    /// The publisher's class is left empty: it is for the publisher to give.
    List<IndexValue> indices(Iso3 state, List<IndexValue> known) {
        List<IndexValue> own = of(state, Sort.INDEX).stream().map(o -> new IndexValue(state, o.fact().fact().of(), years.get(o.fact().fact().of()),
                ((Measures) o.value()).value(), "", o.fact().cited())).toList();
        return instead(known, i -> own.stream().anyMatch(o -> o.index().equals(i.index())), own, Comparator.comparing(IndexValue::index));
    }

    boolean speaksOf(Iso3 state) {
        return said.containsKey(state);
    }

    private List<Said> of(Iso3 state, Sort sort) {
        return of(state).values().stream().filter(o -> o.fact().fact().sort() == sort).toList();
    }

    private static <T> List<T> instead(List<T> known, Predicate<T> replaced, List<T> own, Comparator<T> order) {
        var all = new ArrayList<>(own);
        known.stream().filter(replaced.negate()).forEach(all::add);
        all.sort(order);
        return List.copyOf(all);
    }

    private static SeenOn seen(OwnFact fact) {
        return new SeenOn(fact.since().toString());
    }
}
