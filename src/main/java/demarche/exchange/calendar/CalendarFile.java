package demarche.exchange.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Status;
import demarche.insight.schedule.FlagWords;
import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.plan.Activity;
import demarche.plan.Holiday;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.handling.Handling;
import demarche.plan.part.Setting;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A plan's activities, decision points and holidays as an iCalendar file (RFC 5545), for the calendar a person already uses. The same plan gives the same
/// entries under the same ids, so that importing it again brings them up to date. The marking stands in every entry.
public final class CalendarFile {
    private final Plan plan;
    private final Schedule schedule;
    private final FlagWords words;

    /// @param words with the bundle `timeline`
    public CalendarFile(Plan plan, Schedule schedule, FlagWords words) {
        this.plan = plan;
        this.schedule = schedule;
        this.words = words;
    }

    public byte[] bytes() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Demarche//Timeline//EN");
        calendar.setName(plan.title());
        schedule.activities().forEach(a -> schedule.days(a.id()).ifPresent(days -> calendar.addEvent(activity(a, days))));
        schedule.facts().upcoming().stream().filter(e -> e.isDecisionPoint() || schedule.points().contains(e)).forEach(e -> calendar.addEvent(point(e)));
        plan.holidays().forEach(h -> calendar.addEvent(holiday(h)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private Texts texts() {
        return words.texts();
    }

    private VEvent activity(Activity activity, Span days) {
        VEvent event = entry(activity.id() + "." + plan.id(), activity.title());
        Setting setting = activity.setting();
        Optional<ZonedDateTime> begins = setting.begins().flatMap(time -> setting.zone().map(zone -> days.first().atTime(time).atZone(zone)));
        Optional<ZonedDateTime> timed = begins.filter(_ -> days.days() == 1);
        if (timed.isPresent()) event.setDateStart(Date.from(timed.get().toInstant()), true);
        else on(event, days.first(), days.last());
        if (!activity.place().isBlank()) event.setLocation(activity.place());
        event.setStatus(activity.status() == ActivityStatus.PLANNED ? Status.tentative() : Status.confirmed());
        var told = new ArrayList<>(List.of(texts().get("timeline.file.programme", schedule.programme(activity).title())));
        String states = schedule.states(activity).stream().map(words.names()).collect(Collectors.joining(", "));
        if (!states.isEmpty()) told.add(texts().get("timeline.file.states", states));
        if (!activity.lead().isBlank()) told.add(texts().get("timeline.file.lead", activity.lead()));
        begins.ifPresent(b -> told.add(texts().get("timeline.file.begins", b.toLocalTime().toString(), b.getZone().getId())));
        schedule.flags(activity.id()).forEach(f -> told.add(words.sentence(activity, Optional.of(days), f)));
        return marked(event, told);
    }

    private VEvent point(Event point) {
        VEvent event = entry(point.id() + ".decision-point", point.title());
        on(event, point.first(), point.last());
        if (!point.place().isBlank()) event.setLocation(point.place());
        var told = new ArrayList<>(List.of(texts().get("timeline.key.point")));
        if (!point.relevance().isBlank()) told.add(point.relevance());
        told.add(texts().get("timeline.file.source", point.source()));
        return marked(event, told);
    }

    private VEvent holiday(Holiday holiday) {
        VEvent event = entry(holiday.id() + "." + plan.id(), texts().get("timeline.month.holiday", holiday.title(), words.names().apply(holiday.state())));
        on(event, holiday.first(), holiday.last().isBefore(holiday.first()) ? holiday.first() : holiday.last());
        event.setTransparency(true);
        return marked(event, List.of());
    }

    /// Stamped with the day of the facts, so that the same plan gives the same file.
    private VEvent entry(String id, String title) {
        var event = new VEvent();
        event.setUid(id + "@demarche");
        event.setDateTimeStamp(Date.from(schedule.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSummary(title);
        return event;
    }

    /// Whole days; the format counts to the day after the last.
    private static void on(VEvent event, LocalDate first, LocalDate last) {
        event.setDateStart(midnight(first), false);
        event.setDateEnd(midnight(last.plusDays(1)), false);
    }

    /// The library writes a day as the zone of this computer has it.
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private VEvent marked(VEvent event, List<String> told) {
        Handling handling = plan.head().handling();
        event.setClassification(handling == Handling.CLEAR ? Classification.public_() : Classification.confidential());
        var lines = new ArrayList<>(List.of(handling.label()));
        if (plan.head().sample()) lines.add(texts().get("timeline.file.sample"));
        lines.addAll(told);
        event.setDescription(String.join("\n", lines));
        return event;
    }

    /// What the file of a plan is called.
    public static String name(Item plan, LocalDate day) {
        return plan.id() + "-" + day + ".ics";
    }
}
