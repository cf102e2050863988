package demarche.ui.timeline.chart;

import demarche.insight.schedule.Span;
import demarche.pack.figure.SignPaths;
import demarche.pack.figure.timeline.PlacedRow;
import demarche.pack.figure.timeline.TimeScale;
import demarche.pack.figure.timeline.TimelineMark;
import demarche.pack.figure.timeline.TimelineRow;
import demarche.text.Days;
import demarche.ui.timeline.chart.TimelinePaints.Use;
import java.time.LocalDate;
import java.util.List;

/// Draws what is in sight of the timeline and nothing else: days, rows, decision points. The bars are drawn by [BarInk].
///
/// @param today the word for the day that is looked at
record TimelineInk(Brush brush, TimelinePaints paints, Fonts fonts, Frame frame, Days days, String today) {
    private static final double LEAST_ROOM = 70;

    private double em(double pixels) {
        return pixels * frame.scale();
    }

    /// What lies under the bars.
    void ground() {
        brush.ink().clearRect(0, 0, frame.width(), frame.height());
        brush.ink().setTextBaseline(javafx.geometry.VPos.CENTER);
        brush.clipped(frame.names(), frame.head() - em(26), frame.bodyWidth(), frame.height(), () -> {
            grid();
            frame.layout().content().marks().forEach(this::standing);
            now();
        });
        brush.fill(paints.of(Use.LINE), 0, frame.head() - 1, frame.width(), 1);
    }

    private void grid() {
        TimeScale scale = frame.layout().scale();
        TimeScale.Step step = scale.step(frame.scale());
        Span seen = frame.inSight();
        for (TimeScale.Tick tick : scale.ticks(seen.first(), seen.last(), step)) {
            double x = frame.x(tick.day());
            brush.fill(paints.of(tick.major() ? Use.LINE : Use.LINE_SOFT), x, frame.head() - em(26), 1, frame.bottom() - frame.head() + em(26));
            if (!isCrowded(tick)) brush.text(fonts.small(), words(tick), paints.of(Use.MUTED), x + em(5), frame.daysMiddle());
        }
    }

    /// Beside the first of a month, which is written out, the second has no room where days are short.
    private boolean isCrowded(TimeScale.Tick tick) {
        return tick.step() == TimeScale.Step.DAY && tick.day().getDayOfMonth() == 2 && frame.layout().scale().perDay() < em(42);
    }

    private String words(TimeScale.Tick tick) {
        LocalDate day = tick.day();
        return switch (tick.step()) {
            case DAY -> tick.major() ? days.dayAndMonth(day) : Integer.toString(day.getDayOfMonth());
            case WEEK -> days.dayAndMonth(day);
            case MONTH -> tick.major() ? days.month(day) : days.monthAlone(day);
            case QUARTER -> days.month(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /// A line from top to bottom; one that lasts has its days shaded.
    private void standing(TimelineMark mark) {
        double x = frame.x(mark.days().first());
        double to = frame.x(mark.days().last().plusDays(1));
        if (to < frame.names() || x > frame.width()) return;
        brush.ink().setGlobalAlpha(0.7);
        if (mark.days().days() > 1) brush.fill(paints.of(Use.SUNKEN), x, frame.head(), to - x, frame.bottom() - frame.head());
        brush.ink().setGlobalAlpha(1);
        if (mark.own()) brush.line(paints.of(Use.PRIMARY), em(1.5), x, 0, x, frame.bottom(), em(5), em(4));
        else brush.line(paints.of(Use.PRIMARY), em(2), x, 0, x, frame.bottom());
    }

    private void now() {
        double x = frame.x(frame.layout().content().today());
        brush.line(paints.of(Use.INK), em(1.4), x, frame.head(), x, frame.bottom(), em(1.5), em(3));
        double wide = fonts.small().of(today) + em(12);
        brush.round(paints.of(Use.TOAST), x - wide, frame.daysMiddle() - em(9), wide, em(18));
        brush.text(fonts.small(), today, paints.of(Use.ON_TOAST), x - wide + em(6), frame.daysMiddle());
    }

    /// The names before the rows, with a line under each.
    void names() {
        brush.fill(paints.of(Use.PAPER), 0, frame.head(), frame.names(), frame.bodyHeight());
        brush.clipped(0, frame.head(), frame.width(), frame.bodyHeight(), () -> {
            List<PlacedRow> rows = frame.layout().rows();
            for (int i = frame.layout().rowAt(frame.scrollY()); i < rows.size() && frame.y(rows.get(i).top()) < frame.height(); i++) {
                PlacedRow row = rows.get(i);
                name(row.row(), Math.max(frame.y(row.top()), Math.min(frame.head(), frame.y(row.bottom()) - em(66))));
                brush.fill(paints.of(Use.LINE_SOFT), 0, frame.y(row.bottom()) - 1, frame.width(), 1);
            }
        });
    }

    /// Stays in sight while any of its row is.
    private void name(TimelineRow row, double top) {
        double room = frame.names() - em(12);
        brush.text(fonts.strong(), fonts.strong().cut(row.title(), room), paints.of(Use.INK), 0, top + em(17));
        double next = top + em(36);
        if (!row.note().isEmpty()) {
            brush.text(fonts.small(), fonts.small().cut(row.note(), room), paints.of(Use.MUTED), 0, next);
            next += em(18);
        }
        for (int i = 0; i < row.signs().size(); i++) {
            TimelineRow.Sign sign = row.signs().get(i);
            brush.sign(SignPaths.Debate.of(sign.debate().code()), paints.mark(sign.debate()), i * em(17), next - em(6), em(11), sign.taught());
        }
    }

    /// Flags over the decision points; their words go where there is room for them.
    void flags() {
        List<TimelineMark> seen = frame.layout().content().marks().stream().filter(m -> frame.x(m.days().first()) >= frame.names() - 1 && frame.x(m.days().first()) < frame.width()).toList();
        double taken = 0;
        for (int i = 0; i < seen.size(); i++) {
            double x = frame.x(seen.get(i).days().first());
            double next = i + 1 < seen.size() ? frame.x(seen.get(i + 1).days().first()) : frame.width();
            taken = flag(seen.get(i), x, taken, next);
        }
    }

    /// @return where the words of the next may begin
    private double flag(TimelineMark mark, double x, double taken, double next) {
        double wide = Math.max(fonts.strong().of(mark.title()), fonts.small().of(mark.note()));
        double after = next - x - em(24);
        double before = x - taken - em(24);
        boolean goesBefore = wide > after && before > after;
        cloth(mark, x, goesBefore);
        double room = Math.min(wide, goesBefore ? before : after);
        if (room < Math.min(wide, em(LEAST_ROOM))) return x + em(16);
        String title = fonts.strong().cut(mark.title(), room);
        String note = fonts.small().cut(mark.note(), room);
        if (goesBefore) {
            brush.textEnding(fonts.strong(), title, paints.of(Use.INK), x - em(20), em(13));
            brush.textEnding(fonts.small(), note, paints.of(Use.MUTED), x - em(20), em(32));
            return x + em(16);
        }
        brush.text(fonts.strong(), title, paints.of(Use.INK), x + em(20), em(13));
        brush.text(fonts.small(), note, paints.of(Use.MUTED), x + em(20), em(32));
        return x + em(20) + room + em(12);
    }

    /// Solid is known to the reference, hollow is our own.
    private void cloth(TimelineMark mark, double x, boolean before) {
        double way = before ? -1 : 1;
        double tip = x + way * em(14);
        double notch = x + way * em(10);
        if (mark.own()) brush.line(paints.of(Use.PRIMARY), em(1.5), x, em(6), x, frame.head(), em(5), em(4));
        else brush.line(paints.of(Use.PRIMARY), em(2), x, em(6), x, frame.head());
        brush.shape(paints.of(Use.PRIMARY), !mark.own(), em(1.3), x, em(7), tip, em(7), notch, em(12), tip, em(17), x, em(17));
    }

    /// Beside what is dragged: the days it would have.
    void tip(Span at, double y, String words) {
        double wide = fonts.small().of(words) + em(14);
        double x = Math.clamp(frame.x(at.first()), frame.names(), Math.max(frame.names(), frame.width() - wide));
        double top = y - em(24) < frame.head() ? y + em(24) : y - em(24);
        brush.round(paints.of(Use.TOAST), x, top, wide, em(21));
        brush.text(fonts.small(), words, paints.of(Use.ON_TOAST), x + em(7), top + em(10.5));
    }
}
