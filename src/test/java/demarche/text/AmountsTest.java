package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private static final Amounts ENGLISH = new Amounts(Locale.UK);
    private static final Amounts GERMAN = new Amounts(Locale.GERMANY);

    @Test
    void anAmountStandsAsTheLanguageWritesIt() {
        var amount = new BigDecimal("-1234567.50");

        assertEquals("EUR\u00A0−1,234,567.50", ENGLISH.money(amount, Currency.getInstance("EUR")));
        assertEquals("−1.234.567,50\u00A0EUR", GERMAN.money(amount, Currency.getInstance("EUR")));
    }

    @ParameterizedTest
    @CsvSource({"1200, 1200", "'1,200.50', 1200.50", "'1 200', 1200", "1200.5, 1200.5", "−7, -7", "'12,345,678.901', 12345678.901"})
    void anAmountIsReadAsItIsWritten(String text, String number) {
        assertEquals(Optional.of(new BigDecimal(number)), ENGLISH.read(text));
    }

    @ParameterizedTest
    @CsvSource({"'1,20'", "'1,2000'", "abc", "''", "1.200.50", "1e9"})
    void whatCouldBeReadInTwoWaysIsNotGuessed(String text) {
        assertEquals(Optional.empty(), ENGLISH.read(text));
    }

    @Test
    void aPointIsAThousandWhereTheLanguageSaysSo() {
        assertEquals(Optional.of(new BigDecimal("1200")), GERMAN.read("1.200"));
        assertEquals(Optional.of(new BigDecimal("1200.50")), GERMAN.read("1.200,50"));
    }
}
