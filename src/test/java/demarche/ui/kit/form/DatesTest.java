package demarche.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-14", "14 Dec 2026", " 14  dec 2026 ", "14 December 2026", "14 déc. 2026", "14 décembre 2026"})
    void aDayIsReadAsPeopleWriteIt(String text) {
        var dates = new Dates(Locale.FRENCH);

        assertEquals(Optional.of(LocalDate.of(2026, 12, 14)), dates.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb 2026", "2026-13-01", "14/12/2026", "14 Dec"})
    void whatIsNoDayIsNotGuessed(String text) {
        var dates = new Dates(Locale.UK);

        assertEquals(Optional.empty(), dates.read(text));
    }
}
