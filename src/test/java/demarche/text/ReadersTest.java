package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates and numbers as those read them who are to read the paper.
class ReadersTest {
    private static final Locale ARABIC = Locale.of("ar");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

    @ParameterizedTest
    @CsvSource({"TN, 15 جانفي 2020", "MA, 15 يناير 2020", "EG, ١٥ يناير ٢٠٢٠", "JO, ١٥ كانون الثاني ٢٠٢٠", "MR, 15 يناير 2020", "BR, 15 يناير 2020"})
    void arabicIsWrittenAsTheStateReadsIt(String region, String day) {
        assertEquals(day, new Days(Readers.of(ARABIC, region)).day(DAY));
    }

    @Test
    void otherLanguagesAreWrittenAlikeEverywhere() {
        assertEquals(Locale.FRENCH, Readers.of(Locale.FRENCH, "TN"));
    }

    @ParameterizedTest
    @CsvSource({"fr, 1er août 2020", "es, 1 de agosto de 2020", "en, 1 Aug 2020"})
    void theFirstOfAMonthIsCalledAsTheLanguageDoes(String language, String day) {
        assertEquals(day, new Days(Locale.of(language)).day(LocalDate.of(2020, 8, 1)));
    }

    @ParameterizedTest
    @CsvSource({"fr, 2 mars – 24 avril 2020", "es, 2 de marzo – 24 de abril de 2020", "en, 2 Mar – 24 Apr 2020"})
    void aSpanNamesItsYearOnce(String language, String span) {
        assertEquals(span, new Days(Locale.of(language)).span(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 4, 24)));
    }

    @ParameterizedTest
    @CsvSource({"fr, 1er–5 mars 2020, août 2020", "es, 1–5 de marzo de 2020, agosto de 2020"})
    void aSpanWithinAMonthNamesTheMonthOnce(String language, String days, String month) {
        var said = new Days(Locale.of(language));

        assertEquals(days, said.span(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 5)));
        assertEquals(month, said.span(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31)));
    }

    @Test
    void tablesHaveShortMonths() {
        assertEquals("27 déc. 2019", new Days(Locale.FRENCH).brief().day(LocalDate.of(2019, 12, 27)));
    }

    @Test
    void frenchMoneyIsHeldByNoBreakSpaces() {
        assertEquals("86\u00A0000,50\u00A0EUR", new Amounts(Locale.FRENCH).money(new BigDecimal("86000.50"), Currency.getInstance("EUR")));
    }
}
