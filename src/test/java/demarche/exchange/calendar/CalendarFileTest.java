package demarche.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import demarche.history.Sample;
import demarche.insight.schedule.FlagWords;
import demarche.insight.schedule.Schedule;
import demarche.plan.Activity;
import demarche.plan.Holiday;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Reference REFERENCE = Reference.load();
    private final TimeZone usual = TimeZone.getDefault();

    @AfterEach
    void theZoneIsAsItWas() {
        TimeZone.setDefault(usual);
    }

    private static Plan sample() {
        return Sample.load("global-mechanism-2026").plan();
    }

    private static String written(Plan plan) {
        Schedule schedule = Schedule.of(plan, REFERENCE.on(plan, LocalDate.of(2026, 11, 23)));
        return new String(new CalendarFile(plan, schedule, new FlagWords(Texts.of("timeline", Locale.ENGLISH), Iso3::code)).bytes(), StandardCharsets.UTF_8);
    }

    private static VEvent event(String file, String title) {
        ICalendar calendar = Biweekly.parse(file).first();
        return calendar.getEvents().stream().filter(e -> e.getSummary().getValue().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void everyActivityWithADayAndEveryDecisionPointAheadIsInTheFile() {
        ICalendar calendar = Biweekly.parse(written(sample())).first();

        long dated = sample().activities().stream().filter(a -> a.starts().isPresent()).count();
        assertTrue(calendar.getEvents().size() >= dated + 2, calendar.getEvents().size() + " entries");
        assertEquals(calendar.getEvents().size(), calendar.getEvents().stream().map(e -> e.getUid().getValue()).distinct().count());
    }

    @Test
    void daysAreWholeDaysWhereverTheFileIsWritten() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        String east = written(sample());
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
        String west = written(sample());

        assertEquals(east, west);
        assertTrue(east.contains("DTSTART;VALUE=DATE:20261214") && east.contains("DTEND;VALUE=DATE:20261217"), east);
    }

    @Test
    void anHourIsWrittenAsTheMomentItIsInItsZone() {
        Plan plan = sample();
        Activity call = plan.activities().find(new ItemId("night-desk-2")).orElseThrow();
        plan = plan.with(call.withSetting(call.setting().withZone(Optional.of(ZoneId.of("Africa/Nairobi"))).withBegins(Optional.of(LocalTime.of(9, 30)))));

        String file = written(plan);

        assertTrue(file.contains("DTSTART:20261126T063000Z"), file);
        assertTrue(event(file, call.title()).getDescription().getValue().contains("Begins 09:30, Africa/Nairobi"));
    }

    @Test
    void everyEntryCarriesTheMarking() {
        Plan plan = sample().with(Holiday.on(new ItemId("jamhuri"), new Iso3("KEN"), "Jamhuri Day", LocalDate.of(2026, 12, 12)));

        ICalendar calendar = Biweekly.parse(written(plan)).first();

        calendar.getEvents().forEach(e -> assertTrue(e.getDescription().getValue().startsWith(plan.head().handling().label()), e.getSummary().getValue()));
    }

    @Test
    void theSamePlanGivesTheSameFile() {
        assertArrayEquals(written(sample()).getBytes(StandardCharsets.UTF_8), written(sample()).getBytes(StandardCharsets.UTF_8));
    }
}
