package demarche.insight.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import demarche.insight.GivenPlan;
import demarche.plan.Forecast;
import demarche.plan.Plan;
import demarche.plan.choice.Course;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What came of a forecast, told only where it is certain.
class OutcomesTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Forecast forecast(String state, String event, String day, Course expected) {
        return Forecast.of(new ItemId((state + "-" + event + "-" + day).toLowerCase(java.util.Locale.ROOT)), new Iso3(state), new EventId(event), LocalDate.parse(day), expected);
    }

    private static Outcome on(LocalDate day, Forecast forecast) {
        return new Outcomes(GivenPlan.with(forecast), REFERENCE.on(day)).of(forecast);
    }

    @Test
    void aRollCallTellsWhatTheStateDid() {
        Outcome outcome = on(TODAY, forecast("GTM", "evt-74-247", "2019-12-01", Course.ABSTAINS));

        assertEquals(Optional.of(Course.ABSTAINS), outcome.known());
        assertEquals(LocalDate.of(2019, 12, 27), assertInstanceOf(Outcome.Told.class, outcome).day());
    }

    @Test
    void absentIsToStayAway() {
        assertEquals(Optional.of(Course.STAYS_AWAY), on(TODAY, forecast("TUN", "evt-73-187", "2018-12-01", Course.VOTES_YES)).known());
    }

    @Test
    void beforeTheVoteItIsAhead() {
        assertInstanceOf(Outcome.Ahead.class, on(LocalDate.of(2019, 12, 26), forecast("GTM", "evt-74-247", "2019-12-01", Course.ABSTAINS)));
    }

    @Test
    void whereThereWasNoVoteNobodysCourseIsRead() {
        assertInstanceOf(Outcome.WithoutVote.class, on(TODAY, forecast("GTM", "evt-79-243", "2024-12-01", Course.VOTES_YES)));
    }

    @Test
    void aSignatureOfTheDayIsTold() {
        assertEquals(Optional.of(Course.SIGNS), on(TODAY, forecast("PNG", "evt-hanoi", "2025-10-01", Course.NO_STEP)).known());
    }

    @Test
    void thatNoSignatureWasSeenIsNotThatThereWasNone() {
        assertInstanceOf(Outcome.Untold.class, on(TODAY, forecast("GTM", "evt-hanoi", "2025-10-01", Course.NO_STEP)));
    }

    @Test
    void whoHadSignedBeforeTheForecastIsNotToldByIt() {
        assertInstanceOf(Outcome.Untold.class, on(LocalDate.of(2027, 1, 2), forecast("PNG", "evt-uncc-close", "2026-10-01", Course.SIGNS)));
    }

    @Test
    void atASessionTheReferenceTellsNothing() {
        assertInstanceOf(Outcome.Untold.class, on(TODAY, forecast("GTM", "evt-gm-1", "2026-07-01", Course.NO_STEP)));
    }

    @Test
    void whatWasEnteredCountsWhereTheReferenceIsSilent() {
        Forecast entered = forecast("GTM", "evt-gm-1", "2026-07-01", Course.NO_STEP).withOutcome(Optional.of(Course.NO_STEP), "Note");

        assertEquals(new Outcome.Entered(Course.NO_STEP, "Note"), on(TODAY, entered));
    }

    @Test
    void theReferenceStandsBeforeWhatWasEntered() {
        Forecast entered = forecast("GTM", "evt-74-247", "2019-12-01", Course.VOTES_YES).withOutcome(Optional.of(Course.VOTES_YES), "Note");

        assertEquals(Optional.of(Course.ABSTAINS), on(TODAY, entered).known());
    }

    @Test
    void everyRollCallOfTheCalendarIsFound() {
        var votes = REFERENCE.events().stream().filter(e -> REFERENCE.resolutions().stream().anyMatch(r -> r.totals().isPresent() && e.title().startsWith(r.symbol() + " "))).toList();

        assertEquals(12, votes.size());
        votes.forEach(e -> assertInstanceOf(Outcome.Told.class, on(TODAY, forecast("MEX", e.id().value(), e.first().minusDays(9).toString(), Course.VOTES_YES)), e.title()));
    }

    @Test
    void ofSeveralForecastsTheLastBeforeTheEventCounts() {
        Plan plan = GivenPlan.with(forecast("GTM", "evt-74-247", "2019-10-01", Course.VOTES_NO), forecast("GTM", "evt-74-247", "2019-12-01", Course.ABSTAINS),
                forecast("GTM", "evt-74-247", "2020-01-05", Course.VOTES_YES), forecast("TUN", "evt-73-187", "2018-12-01", Course.VOTES_YES),
                forecast("KEN", "evt-uncc-close", "2026-10-01", Course.SIGNS), forecast("KEN", "evt-gm-1", "2026-06-01", Course.NO_STEP));

        assertEquals(new Fared(1, 1, 1, 1), Fared.of(plan, REFERENCE.on(TODAY)));
    }
}
