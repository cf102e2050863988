package demarche.insight.money.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplitTest {
    static Stream<Long> seeds() {
        return new Random(7).longs(200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsComeToTheWholeAndNoneIsAUnitOff(long seed) {
        var random = new Random(seed);
        Currency currency = Currency.getInstance(List.of("EUR", "JPY", "TND").get(random.nextInt(3)));
        var whole = new Sum(BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), Sum.places(currency)), currency);
        List<Integer> weights = IntStream.range(0, 1 + random.nextInt(9)).mapToObj(i -> i == 0 ? 1 : random.nextInt(6)).toList();

        List<Sum> parts = Split.of(whole, weights);

        assertEquals(whole, parts.stream().reduce(Sum::plus).orElseThrow(), "seed " + seed);
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = whole.amount().multiply(BigDecimal.valueOf(weights.get(i))).divide(BigDecimal.valueOf(sum), 9, RoundingMode.HALF_EVEN);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(Sum.places(currency));
            assertTrue(parts.get(i).amount().subtract(exact).abs().compareTo(unit) < 0, "seed " + seed);
        }
    }

    @Test
    void theUnitsLeftOverGoToTheLargestRemainders() {
        Currency yen = Currency.getInstance("JPY");

        List<String> parts = Split.of(new Sum(BigDecimal.TEN, yen), List.of(1, 3, 2)).stream().map(Sum::plain).toList();

        assertEquals(List.of("2", "5", "3"), parts);
    }

    @Test
    void percentsComeToAHundred() {
        assertEquals(List.of(34, 33, 33), Split.percents(List.of(BigInteger.TWO, BigInteger.TWO, BigInteger.TWO)));
    }
}
