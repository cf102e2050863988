package demarche.ui.timeline.chart;

import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.TimelineLayout;
import java.time.LocalDate;

/// Where the parts of the timeline stand in its pane, and which stretch of days is in sight. Names stand at the start, flags and days at the head.
///
/// @param scale   size of the text, 1 at 100 %
/// @param scrollX how far the days are moved
/// @param scrollY how far the rows are moved
record Frame(double width, double height, double scale, TimelineLayout layout, double scrollX, double scrollY) {
    private static final double NAMES = 236;
    private static final double NARROW = 640;
    private static final double NARROW_NAMES = 150;
    private static final double FLAGS = 62;
    private static final double DAYS = 26;

    static double names(double width, double scale) {
        return (width < NARROW * scale ? NARROW_NAMES : NAMES) * scale;
    }

    static double head(double scale) {
        return (FLAGS + DAYS) * scale;
    }

    double names() {
        return names(width, scale);
    }

    double head() {
        return head(scale);
    }

    /// The base line of the middle of the days.
    double daysMiddle() {
        return head() - DAYS * scale / 2;
    }

    double bodyWidth() {
        return Math.max(0, width - names());
    }

    double bodyHeight() {
        return Math.max(0, height - head());
    }

    /// Where the rows end on the pane.
    double bottom() {
        return Math.min(height, head() + layout.height() - scrollY);
    }

    double x(double inContent) {
        return names() + inContent - scrollX;
    }

    double x(LocalDate day) {
        return x(layout.scale().x(day));
    }

    double y(double inContent) {
        return head() + inContent - scrollY;
    }

    /// The days in sight.
    Span inSight() {
        LocalDate first = layout.scale().day(scrollX);
        LocalDate last = layout.scale().day(scrollX + bodyWidth());
        return new Span(first, last);
    }
}
