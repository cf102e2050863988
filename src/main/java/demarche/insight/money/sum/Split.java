package demarche.insight.money.sum;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Divides an amount by weights so that the parts add up to it exactly. Each part gets its whole smallest units; the units left over go one by one to the
/// parts with the largest remainders, the earlier first where remainders are equal.
public final class Split {
    private Split() {}

    /// @param weights at least one of them above zero, none below
    public static List<Sum> of(Sum whole, List<Integer> weights) {
        BigInteger units = whole.amount().unscaledValue();
        return units(units.abs(), weights).stream().map(part -> units.signum() < 0 ? part.negate() : part)
                .map(part -> new Sum(new BigDecimal(part, whole.amount().scale()), whole.currency())).toList();
    }

    /// The parts of a hundred that each amount is, as whole numbers that add up to a hundred.
    ///
    /// @param amounts in one currency, none below zero; all zero: no part has any
    public static List<Integer> percents(List<BigInteger> amounts) {
        BigInteger sum = amounts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) return amounts.stream().map(_ -> 0).toList();
        return shares(BigInteger.valueOf(100), amounts, sum).stream().map(BigInteger::intValue).toList();
    }

    private static List<BigInteger> units(BigInteger units, List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (sum <= 0 || weights.stream().anyMatch(w -> w < 0)) throw new IllegalArgumentException("nothing to divide by: " + weights);
        return shares(units, weights.stream().map(BigInteger::valueOf).toList(), BigInteger.valueOf(sum));
    }

    private static List<BigInteger> shares(BigInteger units, List<BigInteger> weights, BigInteger sum) {
        var parts = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        for (BigInteger weight : weights) {
            BigInteger[] part = units.multiply(weight).divideAndRemainder(sum);
            parts.add(part[0]);
            remainders.add(part[1]);
        }
        int left = units.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).intValueExact();
        IntStream.range(0, parts.size()).boxed().sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder())).limit(left)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }
}
