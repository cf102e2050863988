package demarche.ui.programmes.budget.part;

import demarche.plan.BudgetLine;
import demarche.plan.ExchangeRate;
import demarche.plan.Plan;
import demarche.plan.money.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The currencies to choose from: the plan's own, those it uses, then all others by their letters.
public final class Currencies {
    private static final Comparator<Currency> LETTERS = Comparator.comparing(Currency::getCurrencyCode);

    private Currencies() {}

    public static List<Currency> of(Plan plan) {
        var choices = new LinkedHashSet<Currency>();
        plan.head().currency().ifPresent(choices::add);
        Stream<Currency> lines = plan.budgetLines().stream().flatMap(Currencies::money).map(Money::currency);
        Stream<Currency> rates = plan.exchangeRates().stream().flatMap((ExchangeRate r) -> Stream.of(r.from(), r.to()));
        Stream.concat(lines, rates).distinct().sorted(LETTERS).forEach(choices::add);
        Currency.getAvailableCurrencies().stream().filter(c -> c.getDefaultFractionDigits() >= 0).sorted(LETTERS).forEach(choices::add);
        return List.copyOf(choices);
    }

    private static Stream<Money> money(BudgetLine line) {
        return Stream.of(line.planned(), line.committed(), line.spent()).flatMap(Optional::stream);
    }
}
