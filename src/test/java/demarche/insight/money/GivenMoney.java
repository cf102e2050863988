package demarche.insight.money;

import demarche.insight.GivenPlan;
import demarche.insight.money.sum.Sum;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.ExchangeRate;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// Plans with money, written as one would say them.
final class GivenMoney {
    static final Reference REFERENCE = Reference.load();
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Facts FACTS = REFERENCE.on(DAY);

    private GivenMoney() {}

    static Plan inEuro(Object... items) {
        Plan plan = GivenPlan.with(items);
        return plan.with(plan.head().withCurrency(Optional.of(Currency.getInstance("EUR"))));
    }

    static BudgetLine line(String id, String programme, String planned) {
        return BudgetLine.titled(new ItemId(id), new ItemId(programme), id).withPlanned(money(planned));
    }

    static Activity activity(String id, String programme, String cost) {
        Activity activity = Activity.titled(new ItemId(id), new ItemId(programme), id);
        return activity.withDelivery(activity.delivery().withCost(money(cost)));
    }

    static Optional<Money> money(String text) {
        return Optional.of(Money.parse(text));
    }

    static Sum sum(String text) {
        return Sum.of(Money.parse(text));
    }

    /// `EUR USD 1.25` on a day.
    static ExchangeRate rate(String told, String day) {
        String[] words = told.split(" ");
        return new ExchangeRate(new ItemId("rate-" + told.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "-") + "-" + day), Currency.getInstance(words[0]),
                Currency.getInstance(words[1]), new BigDecimal(words[2]), LocalDate.parse(day), "Central bank");
    }
}
