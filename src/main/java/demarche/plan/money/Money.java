package demarche.plan.money;

import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import demarche.plan.limit.Refused.Reason;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount in a currency, exact to its smallest unit: the euro has two places, the yen none, the dinar of Tunisia three.
///
/// @param amount with exactly as many places as the currency has; may be below zero, as a refund is
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,4})?) ([A-Z]{3})");

    public Money {
        int places = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal plain = Limits.decimal(amount);
        if (plain.scale() > places) throw new Refused(Reason.OUT_OF_RANGE, plain.toPlainString());
        amount = plain.setScale(places);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /// @param text as [#toString] writes it
    public static Money parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) throw new IllegalArgumentException("not money, such as 1200.00 EUR: " + text);
        return new Money(new BigDecimal(form.group(1)), Currency.getInstance(form.group(2)));
    }

    /// @throws IllegalArgumentException where the other is in another currency: that takes a rate
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) throw new IllegalArgumentException(currency + " and " + other.currency);
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        return plus(new Money(other.amount.negate(), other.currency));
    }

    /// By currency, then by amount.
    @Override
    public int compareTo(Money other) {
        int byCurrency = currency.getCurrencyCode().compareTo(other.currency.getCurrencyCode());
        return byCurrency != 0 ? byCurrency : amount.compareTo(other.amount);
    }

    /// As files write it: `1200.00 EUR`.
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
