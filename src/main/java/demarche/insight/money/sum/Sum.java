package demarche.insight.money.sum;

import demarche.plan.money.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;

/// Money added up: exact to the smallest unit of its currency like the money of a line, but as large as many lines make it.
///
/// @param amount with exactly as many places as the currency has
public record Sum(BigDecimal amount, Currency currency) {
    /// By the letters of the currency.
    public static final Comparator<Sum> BY_CURRENCY = Comparator.comparing(sum -> sum.currency.getCurrencyCode());

    public Sum {
        amount = amount.setScale(places(currency));
    }

    public static Sum of(Money money) {
        return new Sum(money.amount(), money.currency());
    }

    public static Sum zero(Currency currency) {
        return new Sum(BigDecimal.ZERO, currency);
    }

    /// How many places the currency has; none where it has no smaller unit, as gold.
    public static int places(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /// @throws IllegalArgumentException where the other is in another currency: that takes a rate
    public Sum plus(Sum other) {
        if (!currency.equals(other.currency)) throw new IllegalArgumentException(currency + " and " + other.currency);
        return new Sum(amount.add(other.amount), currency);
    }

    public Sum minus(Sum other) {
        return plus(new Sum(other.amount.negate(), other.currency));
    }

    public boolean isAbove(Sum other) {
        return minus(other).amount.signum() > 0;
    }

    /// As scripts read it: `1200.00`.
    public String plain() {
        return amount.toPlainString();
    }
}
