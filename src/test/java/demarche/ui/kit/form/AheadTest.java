package demarche.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AheadTest {
    /// A Monday.
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private final Ahead ahead = new Ahead(Texts.of("kit", Locale.UK));

    @ParameterizedTest
    @CsvSource({"in 2 weeks, 2026-12-07", "2w, 2026-12-07", "10 days, 2026-12-03", "In 1 month, 2026-12-23", "tomorrow, 2026-11-24", "today, 2026-11-23", "Friday, 2026-11-27",
            "next mon, 2026-11-30"})
    void aDayAheadIsReadAsPeopleSayIt(String said, LocalDate meant) {
        assertEquals(Optional.of(meant), ahead.read(said, FROM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "two weeks", "at 2 weeks", "2", "in 2 years", "1000 days"})
    void whatIsNotPlainIsNotGuessed(String said) {
        assertEquals(Optional.empty(), ahead.read(said, FROM));
    }
}
