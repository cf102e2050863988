package demarche.insight.money.sum;

import demarche.insight.money.sum.Quote.Step;
import demarche.plan.ExchangeRate;
import demarche.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The rates of a plan that were known on a day.
///
/// The newest rate of a pair counts, whichever way round it was written down; of two of one day the one of the asked direction. Only where a pair has no
/// rate at all are two rates taken over a third currency, the pair whose older rate is the newest. Where there is neither, there is no quote: nothing is guessed.
public final class Rates {
    private record Pair(String from, String to) {}

    private final Map<Pair, ExchangeRate> newest = new HashMap<>();
    private final SortedSet<String> currencies = new TreeSet<>();

    private Rates() {}

    public static Rates of(Plan plan, LocalDate day) {
        var rates = new Rates();
        plan.exchangeRates().stream().filter(r -> !r.day().isAfter(day) && !r.from().equals(r.to())).forEach(rates::add);
        return rates;
    }

    private void add(ExchangeRate rate) {
        String from = rate.from().getCurrencyCode();
        String to = rate.to().getCurrencyCode();
        newest.merge(new Pair(from, to), rate, (a, b) -> b.day().isBefore(a.day()) ? a : b);
        currencies.addAll(List.of(from, to));
    }

    public Optional<Quote> quote(Currency from, Currency to) {
        Optional<Step> straight = step(from.getCurrencyCode(), to.getCurrencyCode());
        return straight.map(step -> new Quote(from, to, List.of(step))).or(() -> cross(from, to));
    }

    private Optional<Step> step(String from, String to) {
        Optional<Step> straight = Optional.ofNullable(newest.get(new Pair(from, to))).map(rate -> new Step(rate, false));
        Optional<Step> inverse = Optional.ofNullable(newest.get(new Pair(to, from))).map(rate -> new Step(rate, true));
        if (straight.isEmpty() || inverse.isEmpty()) return straight.or(() -> inverse);
        return straight.get().rate().day().isBefore(inverse.get().rate().day()) ? inverse : straight;
    }

    private Optional<Quote> cross(Currency from, Currency to) {
        return currencies.stream().flatMap(over -> over(from, over, to).stream()).max(Comparator.comparing(Quote::day).thenComparing(q -> q.over().getCurrencyCode(), Comparator.reverseOrder()));
    }

    private Optional<Quote> over(Currency from, String over, Currency to) {
        Optional<Step> first = step(from.getCurrencyCode(), over);
        Optional<Step> second = step(over, to.getCurrencyCode());
        return first.flatMap(a -> second.map(b -> new Quote(from, to, List.of(a, b))));
    }
}
