package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    private static final Instant WINTER = Instant.parse("2020-02-11T13:30:00Z");
    private static final Instant SUMMER = Instant.parse("2020-07-11T13:30:00Z");

    @ParameterizedTest
    @CsvSource({"America/New_York, New York (UTC−5)", "Africa/Tunis, Tunis (UTC+1)", "Asia/Kolkata, Kolkata (UTC+5:30)", "America/Argentina/Buenos_Aires, Buenos Aires (UTC−3)", "UTC, UTC", "Etc/UTC, UTC", "Z, UTC",
            "Europe/London, London (UTC)"})
    void aZoneIsItsCityAndHowFarItIsFromTheMeanTime(String zone, String words) {
        assertEquals(words, new Hours(Locale.ENGLISH).zone(ZoneId.of(zone), WINTER));
    }

    @Test
    void theOffsetIsThatOfTheDay() {
        assertEquals("New York (UTC−4)", new Hours(Locale.ENGLISH).zone(ZoneId.of("America/New_York"), SUMMER));
    }

    @Test
    void aCityHasTheNameOfTheLanguage() {
        assertEquals("Nueva York (UTC−5)", new Hours(Locale.of("es")).zone(ZoneId.of("America/New_York"), WINTER));
    }

    @Test
    void hoursAreOnAClockOfTwentyFour() {
        var hours = new Hours(Locale.ENGLISH);

        assertEquals("08:30–17:05", hours.span(Optional.of(LocalTime.of(8, 30)), Optional.of(LocalTime.of(17, 5))));
        assertEquals("08:30", hours.span(Optional.of(LocalTime.of(8, 30)), Optional.empty()));
        assertEquals("", hours.span(Optional.empty(), Optional.empty()));
    }
}
