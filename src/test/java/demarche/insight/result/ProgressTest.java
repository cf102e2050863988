package demarche.insight.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.result.Progress.Known;
import demarche.insight.result.Progress.Need;
import demarche.insight.result.Progress.Unknown;
import demarche.plan.Measurement;
import demarche.plan.ResultIndicator;
import demarche.plan.id.ItemId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2026, 7, 2);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final ResultIndicator BARE = ResultIndicator.stating(new ItemId("i"), new ItemId("r"), "Officials trained");

    private static ResultIndicator from(String baseline, String target) {
        return BARE.withBaseline(Optional.of(new BigDecimal(baseline))).withBaselineOn(Optional.of(BEGUN)).withTarget(Optional.of(new BigDecimal(target))).withTargetOn(Optional.of(END));
    }

    private static Optional<Measurement> measured(String value) {
        return Optional.of(Measurement.of(new ItemId("m"), new ItemId("i"), MIDDLE, new BigDecimal(value)));
    }

    private static Known known(ResultIndicator indicator, String value) {
        return (Known) Progress.of(indicator, measured(value), MIDDLE);
    }

    @ParameterizedTest(name = "from {0} to {1}, measured {2}: {3}, {4}")
    @CsvSource({"0, 40, 20, 50, ON_COURSE", "0, 40, 40, 100, REACHED", "0, 40, 60, 150, REACHED", "0, 40, 15, 37, BEHIND", "0, 40, 16, 40, ON_COURSE", "0, 40, 0, 0, BEHIND",
            "10, 40, 5, -17, AWAY", "200, 100, 150, 50, ON_COURSE", "200, 100, 90, 110, REACHED", "200, 100, 210, -10, AWAY", "-5, 5, 0, 50, ON_COURSE", "0, 3, 2.999999, 99, ON_COURSE"})
    void theWayGoneIsTheShareOfTheWayToGo(String baseline, String target, String value, String percent, Standing standing) {
        Known known = known(from(baseline, target), value);

        assertEquals(percent, ResultWords.in(Locale.ENGLISH).percent(known.share().orElseThrow()).replace('−', '-'));
        assertEquals(standing, known.standing());
    }

    @Test
    void aTargetThatIsTheBaselineIsHeldOrLeft() {
        Known held = known(from("4", "4"), "4");
        Known left = known(from("4", "4"), "5");

        assertEquals(Optional.empty(), held.share());
        assertEquals(Standing.REACHED, held.standing());
        assertEquals(Standing.AWAY, left.standing());
    }

    @Test
    void whatIsNotKnownIsToldAndNeverZero() {
        assertEquals(new Unknown(EnumSet.allOf(Need.class)), Progress.of(BARE, Optional.empty(), MIDDLE));
        assertEquals(new Unknown(EnumSet.of(Need.MEASUREMENT)), Progress.of(from("0", "40"), Optional.empty(), MIDDLE));
        assertEquals(new Unknown(EnumSet.of(Need.BASELINE)), Progress.of(from("0", "40").withBaseline(Optional.empty()), measured("3"), MIDDLE));
        assertEquals(new Unknown(EnumSet.of(Need.TARGET)), Progress.of(from("0", "40").withTarget(Optional.empty()), measured("3"), MIDDLE));
    }

    @Test
    void withoutDaysNoPaceIsExpected() {
        Known known = known(from("0", "40").withTargetOn(Optional.empty()), "1");

        assertEquals(Optional.empty(), known.expected());
        assertEquals(Standing.UNDER_WAY, known.standing());
    }

    @Test
    void aTargetNotReachedOnItsDayIsMissedTheDayAfter() {
        var indicator = from("0", "40");

        assertEquals(Standing.ON_COURSE, ((Known) Progress.of(indicator, measured("20"), END)).standing());
        assertEquals(Standing.MISSED, ((Known) Progress.of(indicator, measured("20"), END.plusDays(1))).standing());
    }

    @RepeatedTest(300)
    void theShareTurnsWithTheDirectionAndKeepsItsPlaceWhenAllIsMovedOrStretched(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        BigDecimal baseline = any(random);
        BigDecimal target = any(random);
        BigDecimal value = any(random);
        String seed = "seed " + run.getCurrentRepetition();

        Progress plain = progress(baseline, target, value);
        BigDecimal shift = any(random);
        Progress moved = progress(baseline.add(shift), target.add(shift), value.add(shift));
        Progress mirrored = progress(baseline.negate(), target.negate(), value.negate());

        assertEquals(((Known) plain).share(), ((Known) moved).share(), seed);
        assertEquals(((Known) plain).share(), ((Known) mirrored).share(), seed);
        assertEquals(value.compareTo(target) == 0 || baseline.compareTo(target) != 0 && beyond(baseline, target, value), ((Known) plain).standing() == Standing.REACHED, seed);
        ((Known) plain).share().ifPresent(s -> assertTrue(s.compareTo(BigDecimal.ONE) >= 0 == (((Known) plain).standing() == Standing.REACHED), seed));
    }

    private static boolean beyond(BigDecimal baseline, BigDecimal target, BigDecimal value) {
        return target.compareTo(baseline) > 0 ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
    }

    private static BigDecimal any(Random random) {
        return BigDecimal.valueOf(random.nextInt(-40, 41), random.nextInt(3));
    }

    private static Progress progress(BigDecimal baseline, BigDecimal target, BigDecimal value) {
        return Progress.of(from(baseline.toPlainString(), target.toPlainString()), measured(value.toPlainString()), MIDDLE);
    }
}
