package demarche.ui.timeline.chart;

import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.TimelineLayout.Spot;
import java.time.LocalDate;

/// A bar held by the mouse: by its middle it moves, by an end it stretches.
///
/// @param days  where it was
/// @param fromX where it was taken hold of
record Drag(Spot spot, Span days, double fromX, Grip grip) {
    /// What the mouse holds.
    enum Grip {
        START,
        MIDDLE,
        END
    }

    /// Where it is once the mouse has gone so many days.
    Span at(long days) {
        return switch (grip) {
            case MIDDLE -> this.days.movedBy(days);
            case START -> new Span(earlier(this.days.first().plusDays(days), this.days.last()), this.days.last());
            case END -> new Span(this.days.first(), later(this.days.last().plusDays(days), this.days.first()));
        };
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
