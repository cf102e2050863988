package demarche.insight.money;

import demarche.insight.money.Booking.Amount;
import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Quote;
import demarche.insight.money.sum.Split;
import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.plan.BudgetLine;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The money of a plan on a day, or of some of its programmes: in every currency as it was written, and in one currency as far as rates are known.
///
/// Each amount is converted once, rounded to the smallest unit; every sum is a sum of those, so that groups add up to the whole exactly, whatever they
/// are grouped by, in the one currency as in each of the others.
public final class Budget {
    private final Optional<Currency> currency;
    private final List<Quote> quotes;
    private final List<Booking> bookings;
    private final LocalDate day;
    private final Figures total;

    private Budget(Gathering gathering, LocalDate day) {
        this.day = day;
        currency = gathering.currency();
        quotes = gathering.quotes();
        bookings = gathering.bookings();
        total = added();
    }

    public static Budget of(Plan plan, Facts facts) {
        return of(plan, facts, _ -> true);
    }

    /// @param programmes those whose money is asked about
    public static Budget of(Plan plan, Facts facts, Predicate<ItemId> programmes) {
        return new Budget(new Gathering(plan, facts, programmes), facts.day());
    }

    /// The one that sums are told in: the plan's own, or the only one that money is written in. Empty where there are several and none was chosen.
    public Optional<Currency> currency() {
        return currency;
    }

    /// The day whose rates count.
    public LocalDate day() {
        return day;
    }

    /// The rates that sums were converted by.
    public List<Quote> quotes() {
        return quotes;
    }

    /// Whether no money stands anywhere.
    public boolean isEmpty() {
        return bookings.isEmpty();
    }

    /// What the sums are made of: budget lines, then activities with a cost that no line names, each by id.
    public List<Item> entries() {
        return bookings.stream().map(Booking::of).toList();
    }

    public List<BudgetLine> lines() {
        return bookings.stream().map(Booking::of).filter(BudgetLine.class::isInstance).map(BudgetLine.class::cast).toList();
    }

    public Figures total() {
        return total;
    }

    private Figures added() {
        var adding = new Adding(currency);
        bookings.forEach(adding::add);
        return adding.done();
    }

    /// What one line, or one activity, comes to.
    public Figures of(Item entry) {
        return bookings.stream().filter(b -> b.of().id().equals(entry.id())).findFirst().map(b -> new Adding(currency).add(b).done()).orElseGet(() -> new Adding(currency).done());
    }

    /// The parts that the money falls into: categories, years and debates in their own order, the others the most planned first, by code where sums are told in no currency; what the plan does not say is last.
    public List<Group> by(By by) {
        var adding = new LinkedHashMap<Key, Adding>();
        var entries = new LinkedHashMap<Key, Integer>();
        for (Booking booking : bookings) {
            Map<Key, Integer> weights = Sharing.weights(booking, by);
            weights.keySet().forEach(key -> entries.merge(key, 1, Integer::sum));
            if (weights.size() == 1) adding.computeIfAbsent(weights.keySet().iterator().next(), _ -> new Adding(currency)).add(booking);
            else booking.amounts().forEach((stage, amount) -> divide(stage, amount, weights, adding));
        }
        var groups = new ArrayList<Group>();
        adding.forEach((key, sums) -> groups.add(new Group(key, sums.done(), entries.get(key))));
        groups.sort(order(by));
        return List.copyOf(groups);
    }

    /// The amount as it was written and the amount it was converted to are divided each for itself, so that both add up.
    private void divide(Stage stage, Amount amount, Map<Key, Integer> weights, Map<Key, Adding> adding) {
        List<Integer> shares = List.copyOf(weights.values());
        List<Sum> written = Split.of(amount.money(), shares);
        Optional<List<Sum>> converted = amount.converted().map(sum -> Split.of(sum, shares));
        int i = 0;
        for (Key key : weights.keySet()) {
            int at = i++;
            adding.computeIfAbsent(key, _ -> new Adding(currency)).add(stage, new Amount(written.get(at), converted.map(parts -> parts.get(at))));
        }
    }

    private static Comparator<Group> order(By by) {
        Comparator<Group> unsaidLast = Comparator.comparing(g -> g.key() instanceof Key.Unsaid);
        return switch (by) {
            case CATEGORY, YEAR, DEBATE -> unsaidLast.thenComparing(Group::key, Sharing.OWN_ORDER);
            case FUNDER, STATE, PROGRAMME -> unsaidLast.thenComparing(g -> g.figures().planned().whole().map(Sum::amount).orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                    .thenComparing(g -> g.key().code());
        };
    }

    List<Booking> bookings() {
        return bookings;
    }
}
