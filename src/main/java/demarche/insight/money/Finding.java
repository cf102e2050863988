package demarche.insight.money;

import demarche.insight.money.Booking.Amount;
import demarche.insight.money.sum.Quote;
import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.plan.BudgetLine;
import demarche.plan.ExchangeRate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What an auditor would ask about. Two amounts are compared in their own currency, or converted where they are in two; where no rate is known they are not.
public sealed interface Finding {
    /// For so many months a rate is fresh.
    int FRESH = 6;

    /// More was spent than planned.
    record OverPlan(BudgetLine line, Sum over) implements Finding {}

    /// More was spent than committed.
    record OverCommitment(BudgetLine line, Sum over) implements Finding {}

    /// More was committed than planned.
    record CommittedOverPlan(BudgetLine line, Sum over) implements Finding {}

    /// Nobody is named who pays.
    record NoFunder(BudgetLine line, Optional<Sum> planned) implements Finding {}

    /// No rate leads from the currency to the one of the plan, so that its amounts stand apart.
    record NoRate(Currency currency, Currency into) implements Finding {}

    /// Sums rest on a rate that is more than half a year older than the day.
    record OldRate(ExchangeRate rate) implements Finding {}

    /// The gravest first: what has no rate or an old one, what was overspent line by line, what nobody pays.
    static List<Finding> all(Budget budget) {
        var found = new ArrayList<Finding>();
        budget.currency().ifPresent(into -> budget.total().apart().forEach(currency -> found.add(new NoRate(currency, into))));
        budget.quotes().stream().flatMap(quote -> quote.steps().stream()).map(Quote.Step::rate).distinct().filter(rate -> rate.day().plusMonths(FRESH).isBefore(budget.day()))
                .forEach(rate -> found.add(new OldRate(rate)));
        budget.bookings().forEach(booking -> {
            if (booking.of() instanceof BudgetLine line) found.addAll(over(line, booking));
        });
        budget.bookings().forEach(booking -> {
            if (booking.of() instanceof BudgetLine line && line.funder().isEmpty()) found.add(new NoFunder(line, line.planned().map(Sum::of)));
        });
        return List.copyOf(found);
    }

    private static List<Finding> over(BudgetLine line, Booking booking) {
        Optional<Sum> overPlan = over(booking, Stage.SPENT, Stage.PLANNED);
        Optional<Sum> overCommitment = over(booking, Stage.SPENT, Stage.COMMITTED);
        var found = new ArrayList<Finding>();
        overPlan.ifPresent(sum -> found.add(new OverPlan(line, sum)));
        if (overPlan.isEmpty()) overCommitment.ifPresent(sum -> found.add(new OverCommitment(line, sum)));
        over(booking, Stage.COMMITTED, Stage.PLANNED).ifPresent(sum -> found.add(new CommittedOverPlan(line, sum)));
        return found;
    }

    private static Optional<Sum> over(Booking booking, Stage more, Stage less) {
        return booking.amount(more).flatMap(m -> booking.amount(less).flatMap(l -> difference(m, l))).filter(sum -> sum.amount().signum() > 0);
    }

    private static Optional<Sum> difference(Amount more, Amount less) {
        if (more.money().currency().equals(less.money().currency())) return Optional.of(more.money().minus(less.money()));
        return more.converted().flatMap(m -> less.converted().map(m::minus));
    }
}
