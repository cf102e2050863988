package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "fa", "he", "fr"})
    void noDateHoldsAMarkThatFontsDrawAsABox(String language) {
        String said = new Days(Locale.forLanguageTag(language)).day(DAY);

        assertTrue(said.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT), said);
    }

    @Test
    void aDayReadsAsPeopleWriteIt() {
        assertEquals("14 Dec 2026", new Days(Locale.UK).day(DAY));
        assertEquals("7–11 Dec 2026", new Days(Locale.UK).span(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 11)));
    }
}
