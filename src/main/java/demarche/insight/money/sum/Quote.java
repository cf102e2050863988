package demarche.insight.money.sum;

import demarche.plan.ExchangeRate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/// How one currency is told in another: by one rate of the plan, that rate the other way round, or two rates over a third currency.
///
/// @param steps one or two
public record Quote(Currency from, Currency to, List<Step> steps) {
    private static final MathContext SHOWN = new MathContext(7, RoundingMode.HALF_EVEN);

    /// A rate as it is used.
    ///
    /// @param inverse whether the rate is of the other direction, so that amounts are divided by it
    public record Step(ExchangeRate rate, boolean inverse) {
        Currency to() {
            return inverse ? rate.from() : rate.to();
        }
    }

    public Quote {
        steps = List.copyOf(steps);
    }

    /// Multiplied by what is to be multiplied, divided once by what is to be divided, rounded once, half to even.
    ///
    /// @param places of the currency it is told in
    public BigDecimal convert(BigDecimal amount, int places) {
        return amount.multiply(product(false)).divide(product(true), places, RoundingMode.HALF_EVEN);
    }

    /// What one unit is worth, to seven digits: to be read, not to be reckoned with.
    public BigDecimal rate() {
        return product(false).divide(product(true), SHOWN).stripTrailingZeros();
    }

    private BigDecimal product(boolean inverse) {
        return steps.stream().filter(s -> s.inverse() == inverse).map(s -> s.rate().rate()).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    /// The day of the older rate: the whole is no newer.
    public LocalDate day() {
        return steps.stream().map(s -> s.rate().day()).min(Comparator.naturalOrder()).orElseThrow();
    }

    public boolean isCross() {
        return steps.size() > 1;
    }

    /// The third currency of a cross rate.
    public Currency over() {
        return steps.getFirst().to();
    }
}
