package demarche.ui.programmes.activities.column;

import demarche.plan.limit.Refused;
import demarche.plan.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an amount as people write it: `1200.50 EUR`, `EUR 1 200.50`, `1200` in the currency of the plan. A comma is not guessed at: it may part
/// thousands or cents.
final class Amounts {
    private static final Pattern FORM = Pattern.compile("(?:([A-Za-z]{3})\\s*)?(-?\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|-?\\d+)(\\.\\d+)?(?:\\s*([A-Za-z]{3}))?");

    private Amounts() {}

    static Optional<Money> read(String text, Optional<Currency> usual) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || form.group(1) != null && form.group(4) != null) return Optional.empty();
        Optional<String> code = Optional.ofNullable(form.group(1)).or(() -> Optional.ofNullable(form.group(4)));
        Optional<Currency> currency = code.isPresent() ? code.flatMap(Amounts::currency) : usual;
        String digits = form.group(2).replaceAll("[^\\d-]", "") + Optional.ofNullable(form.group(3)).orElse("");
        return currency.flatMap(c -> money(digits, c));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream().filter(c -> c.getCurrencyCode().equalsIgnoreCase(code)).findFirst();
    }

    private static Optional<Money> money(String digits, Currency currency) {
        try {
            return Optional.of(new Money(new BigDecimal(digits), currency));
        } catch (Refused tooLong) {
            return Optional.empty();
        }
    }
}
