package demarche.plan;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.BoardPart;
import demarche.plan.handling.Handling;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is true of a plan as a whole.
///
/// @param id       also the id of the plan
/// @param title    never blank
/// @param asOf     the day whose knowledge the plan uses; empty: today's
/// @param handling the lowest marking of anything made from the plan for the ministry
/// @param unit     the desk that writes it, as printed on briefs; may be empty
/// @param sample   whether its programmes are invented, for learning; everything made from it says so
/// @param weights  how much each part of the board counts, 0 to 100; where a part is not named, as usual
/// @param currency the one in which sums of several currencies are told; empty: none was chosen
public record PlanHead(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) String title, @Sensitive(DELIVERY) Optional<LocalDate> asOf,
        @Sensitive(OPEN) Handling handling, @Sensitive(OPEN) String unit, @Sensitive(OPEN) boolean sample,
        @Sensitive(MINISTRY) SortedMap<BoardPart, Integer> weights,
        @Sensitive(DELIVERY) Optional<Currency> currency) implements Item {

    public PlanHead {
        Limits.title(title);
        Limits.line(unit);
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /// A plan just begun.
    public static PlanHead titled(ItemId id, String title, Handling handling) {
        return new PlanHead(id, title, Optional.empty(), handling, "", false, new TreeMap<>(), Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.PLAN;
    }

    public PlanHead withTitle(String title) {
        return new PlanHead(id, title, asOf, handling, unit, sample, weights, currency);
    }

    public PlanHead withAsOf(Optional<LocalDate> asOf) {
        return new PlanHead(id, title, asOf, handling, unit, sample, weights, currency);
    }

    public PlanHead withHandling(Handling handling) {
        return new PlanHead(id, title, asOf, handling, unit, sample, weights, currency);
    }

    public PlanHead withWeights(SortedMap<BoardPart, Integer> weights) {
        return new PlanHead(id, title, asOf, handling, unit, sample, weights, currency);
    }

    public PlanHead withUnit(String unit) {
        return new PlanHead(id, title, asOf, handling, unit, sample, weights, currency);
    }

    public PlanHead withCurrency(Optional<Currency> currency) {
        return new PlanHead(id, title, asOf, handling, unit, sample, weights, currency);
    }
}
