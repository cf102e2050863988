package demarche.ui.programmes.budget.all;

import demarche.insight.money.Budget;
import demarche.insight.money.By;
import demarche.insight.money.Group;
import demarche.insight.money.Key;
import demarche.insight.money.MoneyWords;
import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.ui.programmes.budget.all.MoneyBar.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of the table of groups: the figures of a group in one currency.
///
/// @param programme the one it leads to
/// @param shares    of the largest amount in the table in this currency
/// @param isSum     whether it is of all groups
record GroupRow(String name, Currency currency, Optional<ItemId> programme, Shares shares, Amounts amounts, String spoken, boolean isSum) {
    /// In figures, without the letters of the currency.
    record Amounts(String planned, String committed, String spent, String gap) {}

    private record Line(String name, Optional<ItemId> programme, Currency currency, Figures figures, boolean isSum) {
        Optional<Sum> in(Tally tally, Optional<Currency> told) {
            return told.filter(currency::equals).isPresent() ? tally.whole() : tally.in(currency);
        }
    }

    /// One for the currency that sums are told in, and one for each that stands apart; for each currency where sums are told in none. Ends with the sums.
    static List<GroupRow> all(Budget budget, By by, Plan plan, MoneyWords words) {
        var lines = new ArrayList<Line>();
        for (Group group : budget.by(by)) lines.addAll(lines(words.name(group.key(), by, plan), opens(group, plan), group.figures(), budget));
        lines.addAll(lines(words.texts().get("budget.all"), Optional.empty(), budget.total(), budget).stream().map(l -> new Line(l.name(), l.programme(), l.currency(), l.figures(), true)).toList());
        Map<Currency, BigDecimal> largest = lines.stream().map(Line::currency).distinct().collect(Collectors.toMap(c -> c, c -> largest(lines, c, budget)));
        return lines.stream().map(line -> row(line, largest.get(line.currency()), budget, words)).toList();
    }

    private static Optional<ItemId> opens(Group group, Plan plan) {
        return group.key() instanceof Key.Programme(ItemId id) && plan.programmes().find(id).isPresent() ? Optional.of(id) : Optional.empty();
    }

    private static List<Line> lines(String name, Optional<ItemId> programme, Figures figures, Budget budget) {
        Stream<Line> told = budget.currency().stream().map(c -> new Line(name, programme, c, figures, false));
        List<Currency> others = budget.currency().isPresent() ? figures.apart() : figures.currencies();
        return Stream.concat(told, others.stream().map(c -> new Line(name, programme, c, figures, false))).toList();
    }

    private static BigDecimal largest(List<Line> lines, Currency currency, Budget budget) {
        return lines.stream().filter(l -> !l.isSum() && l.currency().equals(currency))
                .flatMap(l -> Stream.of(l.figures().planned(), l.figures().committed(), l.figures().spent()).flatMap(t -> l.in(t, budget.currency()).stream()))
                .map(Sum::amount).reduce(BigDecimal.ONE, BigDecimal::max);
    }

    private static GroupRow row(Line line, BigDecimal largest, Budget budget, MoneyWords words) {
        Optional<Currency> told = budget.currency();
        Figures f = line.figures();
        var shares = new Shares(share(line.in(f.planned(), told), largest), share(line.in(f.committed(), told), largest), share(line.in(f.spent(), told), largest));
        var amounts = new Amounts(number(line.in(f.planned(), told), words), number(line.in(f.committed(), told), words), number(line.in(f.spent(), told), words), number(line.in(f.gap(), told), words));
        String spoken = words.texts().get("budget.bar", line.name(), line.currency().getCurrencyCode(), amounts.planned(), amounts.committed(), amounts.spent());
        return new GroupRow(line.name(), line.currency(), line.programme(), shares, amounts, spoken, line.isSum());
    }

    private static double share(Optional<Sum> sum, BigDecimal largest) {
        return sum.map(s -> s.amount().doubleValue() / largest.doubleValue()).orElse(0.0);
    }

    private static String number(Optional<Sum> sum, MoneyWords words) {
        return sum.map(words::number).orElse("–");
    }
}
