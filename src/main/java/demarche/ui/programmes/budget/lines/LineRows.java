package demarche.ui.programmes.budget.lines;

import demarche.insight.money.Budget;
import demarche.insight.money.Finding;
import demarche.insight.money.MoneyWords;
import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the rows of the table of lines: the lines by year and category, the activities with a cost of their own, a sum for each currency, and all of it in one.
record LineRows(Budget budget, Plan plan, MoneyWords words) {
    private static final Comparator<BudgetLine> ORDER = Comparator.comparing((BudgetLine l) -> l.year().orElse(Integer.MAX_VALUE)).thenComparing(BudgetLine::category)
            .thenComparing(BudgetLine::title).thenComparing(BudgetLine::id);

    List<LineRow> rows() {
        Set<ItemId> over = Finding.all(budget).stream().flatMap(f -> overspent(f).stream()).map(BudgetLine::id).collect(Collectors.toSet());
        Stream<LineRow> lines = budget.lines().stream().sorted(ORDER).map(line -> row(line, over.contains(line.id())));
        Stream<LineRow> activities = budget.entries().stream().flatMap(e -> activity(e).stream()).map(this::row);
        return Stream.of(lines, activities, sums()).flatMap(s -> s).toList();
    }

    private static Optional<BudgetLine> overspent(Finding finding) {
        return switch (finding) {
            case Finding.OverPlan(BudgetLine line, _) -> Optional.of(line);
            case Finding.OverCommitment(BudgetLine line, _) -> Optional.of(line);
            case Finding.CommittedOverPlan(BudgetLine line, _) -> Optional.of(line);
            case Finding.NoFunder _, Finding.NoRate _, Finding.OldRate _ -> Optional.empty();
        };
    }

    private static Optional<Activity> activity(Item entry) {
        return entry instanceof Activity activity ? Optional.of(activity) : Optional.empty();
    }

    private LineRow row(BudgetLine line, boolean over) {
        String funder = line.funder().map(f -> words.funderInShort(f, plan)).orElseGet(() -> words.texts().get("budget.lines.no-funder"));
        return new LineRow(LineRow.Of.LINE, Optional.of(line.id()), line.title(), words.category(line.category()), line.year().map(y -> Integer.toString(y)).orElse(""),
                funder, line.state().map(words::state).orElse(""), money(line.planned()), money(line.committed()), money(line.spent()), over);
    }

    private LineRow row(Activity activity) {
        String year = activity.starts().or(activity::ends).map(LocalDate::getYear).map(y -> Integer.toString(y)).orElse("");
        return new LineRow(LineRow.Of.ACTIVITY, Optional.of(activity.id()), activity.title(), words.texts().get("budget.lines.activity"), year, "",
                activity.states().stream().map(words::state).collect(Collectors.joining(", ")), money(activity.delivery().cost()), "", "", false);
    }

    private String money(Optional<Money> money) {
        return money.map(Sum::of).map(words::money).orElse("");
    }

    private Stream<LineRow> sums() {
        Figures total = budget.total();
        List<Currency> currencies = total.currencies();
        boolean plain = currencies.size() == 1 && budget.currency().equals(Optional.of(currencies.getFirst()));
        Stream<LineRow> each = currencies.stream().map(c -> sum(LineRow.Of.SUM, words.texts().get("budget.lines.sum", c.getCurrencyCode()), total, c));
        Stream<LineRow> whole = budget.currency().filter(_ -> !plain && !currencies.isEmpty()).stream()
                .map(c -> new LineRow(LineRow.Of.WHOLE, Optional.empty(), words.texts().get("budget.lines.whole", c.getCurrencyCode()), "", "", "", "", whole(total.planned()), whole(total.committed()),
                        whole(total.spent()), false));
        return Stream.concat(each, whole);
    }

    private LineRow sum(LineRow.Of of, String title, Figures total, Currency currency) {
        return new LineRow(of, Optional.empty(), title, "", "", "", "", in(total.planned(), currency), in(total.committed(), currency), in(total.spent(), currency), false);
    }

    private String in(Tally tally, Currency currency) {
        return tally.in(currency).map(words::money).orElse("");
    }

    private String whole(Tally tally) {
        return tally.whole().map(words::money).orElse("");
    }
}
