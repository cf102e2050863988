package demarche.pack.figure.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// Days along a line: where a day begins and which day a place belongs to.
///
/// @param from   the day at 0
/// @param perDay how long a day is
public record TimeScale(LocalDate from, double perDay) {
    /// How far the marks of the scale stand apart.
    public enum Step {
        DAY, WEEK, MONTH, QUARTER, YEAR
    }

    /// @param major begins a year, or for days a month
    public record Tick(LocalDate day, Step step, boolean major) {}

    /// Where the day begins.
    public double x(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) * perDay;
    }

    public LocalDate day(double x) {
        return from.plusDays((long) Math.floor(x / perDay));
    }

    /// As close as their words can stand at text of 100 %.
    ///
    /// @param scale size of the text, 1 at 100 %
    public Step step(double scale) {
        double day = perDay / scale;
        if (day >= 22) return Step.DAY;
        if (day >= 6.5) return Step.WEEK;
        if (day >= 1.3) return Step.MONTH;
        return day >= 0.45 ? Step.QUARTER : Step.YEAR;
    }

    /// The marks between two days, the one before the first among them.
    public List<Tick> ticks(LocalDate first, LocalDate last, Step step) {
        var ticks = new ArrayList<Tick>();
        for (LocalDate day = floor(first, step); !day.isAfter(last); day = next(day, step)) ticks.add(new Tick(day, step, isMajor(day, step)));
        return ticks;
    }

    private static LocalDate floor(LocalDate day, Step step) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate day, Step step) {
        return switch (step) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case QUARTER -> day.plusMonths(3);
            case YEAR -> day.plusYears(1);
        };
    }

    private static boolean isMajor(LocalDate day, Step step) {
        return switch (step) {
            case DAY -> day.getDayOfMonth() == 1;
            case WEEK -> day.getDayOfMonth() <= 7;
            case MONTH, QUARTER -> day.getMonth() == Month.JANUARY;
            case YEAR -> true;
        };
    }
}
