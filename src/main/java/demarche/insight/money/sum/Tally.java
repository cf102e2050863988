package demarche.insight.money.sum;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What money of one stage comes to.
///
/// @param each  every currency for itself, by its letters
/// @param whole all that can be told in the one currency; empty where there is none
/// @param apart what is not in it, since no rate is known, by the letters of the currency
public record Tally(List<Sum> each, Optional<Sum> whole, List<Sum> apart) {
    public Tally {
        each = List.copyOf(each);
        apart = List.copyOf(apart);
    }

    public Optional<Sum> in(Currency currency) {
        return each.stream().filter(s -> s.currency().equals(currency)).findFirst();
    }

    public boolean isNothing() {
        return each.isEmpty();
    }

    /// All of it in the one currency, where nothing had to be left apart.
    public Optional<Sum> entire() {
        return apart.isEmpty() ? whole : Optional.empty();
    }

    public Tally minus(Tally other) {
        return new Tally(minus(each, other.each), whole.flatMap(w -> other.whole.map(w::minus)), minus(apart, other.apart));
    }

    private static List<Sum> minus(List<Sum> from, List<Sum> less) {
        var left = new ArrayList<>(from);
        for (Sum sum : less) {
            int at = (int) left.stream().takeWhile(s -> Sum.BY_CURRENCY.compare(s, sum) < 0).count();
            boolean there = at < left.size() && left.get(at).currency().equals(sum.currency());
            if (there) left.set(at, left.get(at).minus(sum));
            else left.add(at, Sum.zero(sum.currency()).minus(sum));
        }
        return left;
    }
}
