package demarche.insight.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days on end, first and last included; at least one.
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
    }

    public static Span on(LocalDate day) {
        return new Span(day, day);
    }

    /// So many days from the first on.
    public static Span from(LocalDate first, long days) {
        return new Span(first, first.plusDays(Math.max(1, days) - 1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public Span movedBy(long days) {
        return new Span(first.plusDays(days), last.plusDays(days));
    }

    public boolean touches(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
