package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.plan.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What the reader of a pack is asked to decide.
///
/// @param statement agree that …; never blank
/// @param choices the answers to tick, one a line; empty: agreed, not agreed, please discuss
/// @param neededBy the last day to decide
/// @param state the state it is about, in a pack on several
/// @param rank its place among the others; the least first
public record Recommendation(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) ItemId pack, @Sensitive(MINISTRY) String statement,
        @Sensitive(MINISTRY) String choices, @Sensitive(MINISTRY) Optional<Money> cost, @Sensitive(MINISTRY) Optional<LocalDate> neededBy,
        @Sensitive(MINISTRY) Optional<Iso3> state, @Sensitive(MINISTRY) Optional<Integer> rank) implements Item {
    /// Those without a rank last.
    static final Comparator<Recommendation> BY_RANK = Comparator.comparing((Recommendation r) -> r.rank.orElse(Integer.MAX_VALUE)).thenComparing(Recommendation::id);

    public Recommendation {
        Limits.statement(statement);
        Limits.text(choices);
        Limits.count(rank);
    }

    /// A decision with the usual three answers.
    public static Recommendation stating(ItemId id, ItemId pack, String statement) {
        return new Recommendation(id, pack, statement, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.RECOMMENDATION;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.PACK, pack));
    }

    public Recommendation withPack(ItemId pack) {
        return new Recommendation(id, pack, statement, choices, cost, neededBy, state, rank);
    }

    public Recommendation withStatement(String statement) {
        return new Recommendation(id, pack, statement, choices, cost, neededBy, state, rank);
    }

    public Recommendation withChoices(String choices) {
        return new Recommendation(id, pack, statement, choices, cost, neededBy, state, rank);
    }

    public Recommendation withCost(Optional<Money> cost) {
        return new Recommendation(id, pack, statement, choices, cost, neededBy, state, rank);
    }

    public Recommendation withNeededBy(Optional<LocalDate> neededBy) {
        return new Recommendation(id, pack, statement, choices, cost, neededBy, state, rank);
    }

    public Recommendation withState(Optional<Iso3> state) {
        return new Recommendation(id, pack, statement, choices, cost, neededBy, state, rank);
    }

    public Recommendation withRank(Optional<Integer> rank) {
        return new Recommendation(id, pack, statement, choices, cost, neededBy, state, rank);
    }
}
