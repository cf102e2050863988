package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// The one step that mends what is wrong with the days of an activity.
public sealed interface Remedy {
    /// As late as still helps: neither its first nor its last day on a weekend or on a holiday of its states, nor before what it waits for is over.
    record MoveTo(Span days) implements Remedy {}

    /// Its days are over: only a person knows whether it took place.
    record SayDone() implements Remedy {}

    /// No day is left that would help; a person must choose.
    record Choose() implements Remedy {}

    /// How far back from the last useful start a day is looked for.
    int REACH = 92;

    /// Empty where nothing is wrong that a step could mend.
    static Optional<Remedy> of(Schedule schedule, ItemId id) {
        Optional<Flag> first = schedule.flags(id).stream().filter(f -> !(f instanceof Flag.OnHoliday)).findFirst();
        return first.map(flag -> switch (flag) {
            case Flag.Overdue _ -> new SayDone();
            case Flag.TooLate _, Flag.StartsTooLate _ -> earlier(schedule, id);
            case Flag.TooSoon(Activity _, LocalDate earliest) -> later(schedule, id, earliest);
            case Flag.InCircle _, Flag.OnHoliday _ -> new Choose();
        });
    }

    private static Remedy earlier(Schedule schedule, ItemId id) {
        LocalDate from = Stream.of(schedule.day().plusDays(1), schedule.soonest(id).orElse(LocalDate.MIN)).max(LocalDate::compareTo).get();
        LocalDate latest = schedule.lastUsefulStart(id).orElse(LocalDate.MIN);
        long length = schedule.length(id);
        return Stream.iterate(latest, day -> day.minusDays(1)).limit(REACH).takeWhile(day -> !day.isBefore(from)).map(day -> Span.from(day, length))
                .filter(days -> isFree(schedule, id, days)).findFirst().<Remedy>map(MoveTo::new).orElse(new Choose());
    }

    private static Remedy later(Schedule schedule, ItemId id, LocalDate earliest) {
        long length = schedule.length(id);
        LocalDate latest = schedule.lastUsefulStart(id).orElse(LocalDate.MAX);
        return Stream.iterate(earliest, day -> day.plusDays(1)).limit(REACH).takeWhile(day -> !day.isAfter(latest)).map(day -> Span.from(day, length))
                .filter(days -> isFree(schedule, id, days)).findFirst().<Remedy>map(MoveTo::new).orElse(new Choose());
    }

    private static boolean isFree(Schedule schedule, ItemId id, Span days) {
        return !isWeekend(days.first()) && !isWeekend(days.last()) && schedule.holidays(id, Span.on(days.first())).isEmpty() && schedule.holidays(id, Span.on(days.last())).isEmpty();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
