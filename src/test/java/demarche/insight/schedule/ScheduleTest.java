package demarche.insight.schedule;

import static demarche.insight.schedule.GivenSchedule.POINT;
import static demarche.insight.schedule.GivenSchedule.TODAY;
import static demarche.insight.schedule.GivenSchedule.VOTE;
import static demarche.insight.schedule.GivenSchedule.activity;
import static demarche.insight.schedule.GivenSchedule.plan;
import static demarche.insight.schedule.GivenSchedule.schedule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Holiday;
import demarche.plan.OwnEvent;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final ItemId A = new ItemId("a");
    private static final ItemId B = new ItemId("b");
    private static final FlagWords WORDS = new FlagWords(Texts.of("timeline", Locale.ENGLISH), Iso3::code);

    private static String sentence(Schedule schedule, ItemId id) {
        Activity activity = schedule.activity(id).orElseThrow();
        return WORDS.sentence(activity, schedule.days(id), schedule.flags(id).getFirst());
    }

    @Test
    void whatEndsBeforeTheDecisionPointIsNotLate() {
        Schedule schedule = schedule(plan(activity("a", VOTE.minusDays(3), 3)));

        assertEquals(List.of(), schedule.flags(A));
    }

    @Test
    void whatEndsOnTheFirstDayOfTheDecisionPointIsLate() {
        Schedule schedule = schedule(plan(activity("a", VOTE.minusDays(2), 3)));

        assertTrue(schedule.isLate(A));
        assertEquals("a ends 1 Mar 2027. The vote begins 1 Mar 2027.", sentence(schedule, A));
    }

    @Test
    void whatIsOverAndNotDoneIsLate() {
        Schedule schedule = schedule(plan(activity("a", TODAY.minusDays(5), 5)));

        assertEquals("a was to end 22 Nov 2026 and is not done.", sentence(schedule, A));
        assertEquals(Optional.of(new Remedy.SayDone()), Remedy.of(schedule, A));
    }

    @Test
    void whatIsDoneIsNeverLate() {
        Schedule schedule = schedule(plan(activity("a", VOTE, 3).withStatus(ActivityStatus.DONE)));

        assertFalse(schedule.isLate(A));
    }

    @Test
    void whatOthersWaitForHasAnEarlierLastUsefulStart() {
        Schedule schedule = schedule(plan(activity("a", VOTE.minusDays(10), 5), activity("b", VOTE.minusDays(6), 6, "a")));

        assertEquals(Optional.of(VOTE.minusDays(11)), schedule.lastUsefulStart(A));
        assertEquals("a begins 19 Feb 2027. The last useful start is 18 Feb 2027, since b waits for it and must come before The vote.", sentence(schedule, A));
        assertEquals("b cannot end before 1 Mar 2027, since it waits for a. The vote begins 1 Mar 2027.", sentence(schedule, B));
    }

    @Test
    void whatBeginsBeforeWhatItWaitsForIsToldWhenItCan() {
        Schedule schedule = schedule(plan(activity("a", LocalDate.of(2027, 1, 4), 5), activity("b", LocalDate.of(2027, 1, 7), 2, "a")));

        assertEquals("b begins 7 Jan 2027, before a is over. It can begin 9 Jan 2027.", sentence(schedule, B));
        assertEquals(Optional.of(new Remedy.MoveTo(Span.from(LocalDate.of(2027, 1, 11), 2))), Remedy.of(schedule, B));
    }

    @Test
    void aCircleIsToldAndEverythingElseIsStillReckoned() {
        Schedule schedule = schedule(plan(activity("a", VOTE.minusDays(40), 2, "c"), activity("b", VOTE.minusDays(30), 2, "a"), activity("c", VOTE.minusDays(20), 2, "b"), activity("d", VOTE, 2, "c")));

        assertEquals("a waits for itself: a → c → b → a. Take one of these out.", sentence(schedule, A));
        assertTrue(schedule.isLate(new ItemId("d")));
    }

    @Test
    void aHolidayOfAHostStateIsTold() {
        Plan plan = plan(activity("a", LocalDate.of(2026, 12, 10), 3)).with(Holiday.on(new ItemId("h"), new Iso3("KEN"), "Jamhuri Day", LocalDate.of(2026, 12, 12)));

        assertEquals("a falls on Jamhuri Day in KEN, 12 Dec 2026.", sentence(schedule(plan), A));
    }

    @Test
    void theRemedyIsTheLastUsefulStartOffWeekendsAndHolidays() {
        Plan plan = plan(activity("a", VOTE, 3)).with(Holiday.on(new ItemId("h"), new Iso3("KEN"), "Holiday", LocalDate.of(2027, 2, 26)));

        assertEquals(Optional.of(new Remedy.MoveTo(Span.from(LocalDate.of(2027, 2, 23), 3))), Remedy.of(schedule(plan), A));
    }

    @Test
    void whatIsReckonedBackMovesWithItsEvent() {
        Activity a = activity("a", TODAY, 3);
        a = a.withWhen(a.when().withBefore(Optional.of(POINT)).withWeeksBefore(Optional.of(2)).withDays(Optional.of(3)));
        Plan plan = plan(a).with(OwnEvent.on(new ItemId("vote"), "The vote", VOTE.plusDays(10)));

        assertEquals(Optional.of(new Span(VOTE.minusDays(6), VOTE.minusDays(4))), schedule(plan).days(A));
    }

    @Test
    void thePlanSettlesOnWhatWasReckoned() {
        Activity a = activity("a", TODAY, 3);
        a = a.withWhen(a.when().withBefore(Optional.of(POINT)).withWeeksBefore(Optional.of(1)).withDays(Optional.of(2)));
        Plan plan = plan(a);

        Plan settled = new Reckoning(GivenSchedule.REFERENCE.on(TODAY).with(plan)).settled(plan);

        assertEquals(Optional.of(VOTE.minusDays(8)), settled.activities().find(A).orElseThrow().starts());
        assertEquals(Optional.of(VOTE.minusDays(7)), settled.activities().find(A).orElseThrow().ends());
    }

    @Test
    void aPersonAskedForTwiceOnOneDayIsToldWithTheDays() {
        Schedule schedule = schedule(plan(activity("a", TODAY, 5).withLead("Police adviser"), activity("b", TODAY.plusDays(3), 5).withLead("police adviser "),
                activity("c", TODAY.plusDays(20), 5).withLead("Police adviser")));

        List<Overload> found = Overload.of(schedule);

        assertEquals(1, found.size());
        assertEquals(new Span(TODAY.plusDays(3), TODAY.plusDays(4)), found.getFirst().days());
        assertEquals(List.of("a", "b"), found.getFirst().by().stream().map(Activity::title).toList());
    }

    @Test
    void theWayToADecisionPointTellsDaysLeftLateOnesAndLastStarts() {
        Schedule schedule = schedule(plan(activity("a", VOTE.minusDays(10), 5), activity("b", VOTE.minusDays(2), 6, "a")));

        PointAhead ahead = schedule.ahead().stream().filter(p -> p.event().id().equals(POINT)).findFirst().orElseThrow();

        assertEquals(98, ahead.daysLeft());
        assertEquals(List.of(B), ahead.late().stream().map(l -> l.activity().id()).toList());
        assertEquals(List.of(VOTE.minusDays(11), VOTE.minusDays(6)), ahead.lastStarts().stream().map(PointAhead.LastStart::day).toList());
    }
}
