package demarche.benchmark;

import demarche.insight.money.Budget;
import demarche.insight.money.By;
import demarche.insight.money.Finding;
import demarche.plan.BudgetLine;
import demarche.plan.ExchangeRate;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.choice.CostCategory;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.support.GeneratedPlans;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// What the sums of 2,000 programmes with ten budget lines each cost, in three currencies.
/// `mvn -q test-compile exec:exec@benchmark -Dbenchmark=Budget`
final class BudgetBenchmark {
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY");

    private BudgetBenchmark() {}

    public static void main(String[] arguments) {
        Facts facts = Reference.load().on(LocalDate.of(2026, 11, 23));
        Plan plan = plan(new Random(1));
        long start = worked();
        Budget.of(plan, facts).total();
        System.out.printf("sums of 20,000 lines, cold:          %.0f ms%n", (worked() - start) / 1e6);
        Budget budget = Budget.of(plan, facts);
        System.out.printf("  gathered and converted:            %.1f ms%n", median(() -> Budget.of(plan, facts)));
        System.out.printf("  added up:                          %.1f ms%n", median(budget::total));
        for (By by : By.values()) System.out.printf("  by %-10s                      %.1f ms%n", by, median(() -> budget.by(by)));
        System.out.printf("  what an auditor would ask:         %.1f ms%n", median(() -> Finding.all(budget)));
        ItemId one = plan.programmes().iterator().next().id();
        System.out.printf("  the budget of one programme alone: %.1f ms%n", median(() -> Budget.of(plan, facts, one::equals).total()));
    }

    private static Plan plan(Random random) {
        Plan plan = GeneratedPlans.big(1);
        Map<ItemId, Optional<Item>> lines = new HashMap<>();
        plan.programmes().forEach(p -> {
            for (int i = 0; i < 10; i++) {
                var line = BudgetLine.titled(new ItemId(p.id().value() + "-money-" + i), p.id(), "Line " + i).withCategory(CostCategory.values()[random.nextInt(11)]).withYear(Optional.of(2026 + random.nextInt(3)))
                        .withFunder(Optional.of(new ItemId("funder-" + random.nextInt(4)))).withPlanned(money(random)).withCommitted(money(random)).withSpent(money(random));
                lines.put(line.id(), Optional.of(line));
            }
        });
        return plan.withAll(Kind.BUDGET_LINE, lines).with(plan.head().withCurrency(Optional.of(Currency.getInstance("EUR")))).with(rate("USD", "1.151")).with(rate("JPY", "171.35"));
    }

    private static ExchangeRate rate(String to, String rate) {
        return new ExchangeRate(new ItemId("rate-" + to.toLowerCase(java.util.Locale.ROOT)), Currency.getInstance("EUR"), Currency.getInstance(to), new BigDecimal(rate), LocalDate.of(2026, 10, 30), "Invented");
    }

    private static Optional<Money> money(Random random) {
        Currency currency = Currency.getInstance(CURRENCIES.get(random.nextInt(3)));
        return Optional.of(new Money(BigDecimal.valueOf(random.nextLong(10_000_000), currency.getDefaultFractionDigits()), currency));
    }

    private static double median(Supplier<?> work) {
        double[] runs = new double[9];
        for (int i = 0; i < runs.length; i++) {
            long start = worked();
            if (work.get() == null) throw new IllegalStateException();
            runs[i] = (worked() - start) / 1e6;
        }
        Arrays.sort(runs);
        return runs[runs.length / 2];
    }

    /// Time this thread has worked: what others do on the machine does not count.
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
