package demarche.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts as people read and write them: `EUR 1,200.00` in English, `1 200,00 EUR` elsewhere, always with as many places as the currency has and with
/// figures of one width. The letters of the currency stand for its sign, since four of our states write a dollar.
public final class Amounts {
    private static final String BLANKS = "[\\s\\u00A0\\u202F'’]";
    /// Few fonts have the narrow space that French puts between thousands.
    private static final char NARROW = '\u202F';
    private static final char NO_BREAK = '\u00A0';
    private final Locale locale;
    private final boolean lettersFirst;
    private final Pattern written;

    public Amounts(Locale locale) {
        this.locale = locale;
        this.lettersFirst = locale.getLanguage().equals("en");
        String group = Pattern.quote(String.valueOf(symbols().getGroupingSeparator()));
        String point = Pattern.quote(String.valueOf(symbols().getDecimalSeparator()));
        this.written = Pattern.compile("[-−]?(?:\\d+|\\d{1,3}(?:(?:" + group + "|" + BLANKS + ")\\d{3})+)(?:" + point + "\\d+)?");
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(locale);
    }

    /// With the letters of the currency, never broken between them.
    public String money(BigDecimal amount, Currency currency) {
        String number = number(amount);
        return lettersFirst ? currency.getCurrencyCode() + "\u00A0" + number : number + "\u00A0" + currency.getCurrencyCode();
    }

    /// With the places that the number has.
    public String number(BigDecimal number) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        format.setNegativePrefix("−");
        format.setNegativeSuffix("");
        return format.format(number).replace(NARROW, NO_BREAK);
    }

    /// A number as it is written in this language, or plainly as `1200.50`. Empty where it is neither: what could be read in two ways is not guessed.
    public Optional<BigDecimal> read(String text) {
        String number = text.strip();
        if (written.matcher(number).matches()) return Optional.of(new BigDecimal(plain(number)));
        boolean plainly = symbols().getGroupingSeparator() != '.' && number.matches("[-−]?\\d+(\\.\\d+)?");
        return plainly ? Optional.of(new BigDecimal(number.replace('−', '-'))) : Optional.empty();
    }

    private String plain(String number) {
        return number.replaceAll(BLANKS, "").replace(String.valueOf(symbols().getGroupingSeparator()), "").replace(symbols().getDecimalSeparator(), '.').replace('−', '-');
    }
}
