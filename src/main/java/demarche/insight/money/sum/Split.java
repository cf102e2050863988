package demarche.insight.money.sum;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Divides an amount by weights so that the parts add up to it exactly. Each part gets its whole smallest units; the units left over go one by one to the
/// parts with the largest remainders, the earlier first where remainders are equal.
public final class Split {
    private Split() {}

    /// @param weights at least one of them above zero, none below
    public static List<Sum> of(Sum whole, List<Integer> weights) {
        BigInteger units = whole.amount().unscaledValue();
        var parts = new ArrayList<Sum>(weights.size());
        for (BigInteger part : shares(units.abs(), weights.stream().map(BigInteger::valueOf).toList())) {
            parts.add(new Sum(new BigDecimal(units.signum() < 0 ? part.negate() : part, whole.amount().scale()), whole.currency()));
        }
        return parts;
    }

    /// The parts of a hundred that each amount is, as whole numbers that add up to a hundred.
    ///
    /// @param amounts in one currency, none below zero; all zero: no part has any
    public static List<Integer> percents(List<BigInteger> amounts) {
        if (amounts.stream().allMatch(amount -> amount.signum() == 0)) return amounts.stream().map(_ -> 0).toList();
        return Stream.of(shares(BigInteger.valueOf(100), amounts)).map(BigInteger::intValue).toList();
    }

    private static BigInteger[] shares(BigInteger units, List<BigInteger> weights) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0)) throw new IllegalArgumentException("nothing to divide by: " + weights);
        var parts = new BigInteger[weights.size()];
        var remainders = new BigInteger[parts.length];
        BigInteger left = units;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] part = units.multiply(weights.get(i)).divideAndRemainder(sum);
            parts[i] = part[0];
            remainders[i] = part[1];
            left = left.subtract(part[0]);
        }
        for (int n = left.intValueExact(); n > 0; n--) {
            int at = largest(remainders);
            parts[at] = parts[at].add(BigInteger.ONE);
            remainders[at] = BigInteger.ZERO;
        }
        return parts;
    }

    private static int largest(BigInteger... remainders) {
        int at = 0;
        for (int i = 1; i < remainders.length; i++) if (remainders[i].compareTo(remainders[at]) > 0) at = i;
        return at;
    }
}
