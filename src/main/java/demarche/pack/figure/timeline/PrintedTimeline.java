package demarche.pack.figure.timeline;

import demarche.insight.schedule.Span;
import demarche.pack.figure.Drawing;
import demarche.pack.figure.Drawing.Mark;
import demarche.pack.figure.Drawing.Stroke;
import demarche.pack.figure.SignPaths;
import demarche.pack.figure.bridge.PaperWords;
import demarche.pack.figure.timeline.TimelineLayout.Spot;
import demarche.text.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The timeline on paper, in black and grey: solid is planned, outlined with a tick is done, hatched is late. Decision points are lettered, since their
/// names stand in the table under the picture.
public final class PrintedTimeline {
    private static final double TEXT = 6.8;
    private static final double SMALL = 6.2;
    private static final double NAMES = 112;
    private static final double HEAD = 34;
    private static final double BAR = 7.4;
    private final PaperWords words = new PaperWords();
    private final Days days;
    private final double width;
    private final Span range;
    private final TimelineLayout layout;
    private final List<Mark> marks = new ArrayList<>();

    /// @param range the days that the width holds
    /// @param late  the word for what is late
    public PrintedTimeline(TimelineContent content, Span range, double width, String late, Days days) {
        this.days = days;
        this.width = width;
        this.range = range;
        double perDay = (width - NAMES) / range.days();
        var sizes = new TimelineSizes(10.4, BAR, 31, 3, width - NAMES, late, w -> words.width(w, TEXT, false));
        this.layout = new TimelineLayout(content, new TimeScale(range.first(), perDay), sizes);
    }

    public double height() {
        return HEAD + layout.height() + 1;
    }

    /// Of the decision points that fall into the range, each with its letter in order.
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place % 26));
    }

    public Drawing drawing() {
        for (TimeScale.Tick tick : layout.scale().ticks(range.first().plusDays(1), range.last(), layout.scale().step(0.55))) tick(tick);
        now();
        for (int i = 0; i < layout.content().marks().size(); i++) mark(i);
        layout.rows().forEach(this::row);
        layout.reading().stream().filter(s -> s.placed().bar().days().touches(range.first(), range.last())).forEach(this::bar);
        return new Drawing(width, height(), marks);
    }

    private double x(LocalDate day) {
        return NAMES + Math.clamp(layout.scale().x(day), 0, width - NAMES);
    }

    private void tick(TimeScale.Tick tick) {
        if (tick.day().isBefore(range.first())) return;
        double x = x(tick.day());
        marks.add(Stroke.solid(line(x, HEAD - 9, x, height()), 0.3, tick.major() ? 0x90 : 0xc8));
        String text = tick.step() == TimeScale.Step.MONTH && !tick.major() ? days.monthAlone(tick.day()) : tick.step() == TimeScale.Step.YEAR ? Integer.toString(tick.day().getYear())
                : tick.step() == TimeScale.Step.WEEK ? days.dayAndMonth(tick.day()) : days.month(tick.day());
        if (x + words.width(text, SMALL, false) + 2 < width) marks.add(new Drawing.Words(text, x + 2, HEAD - 3, SMALL, false, false));
    }

    private void now() {
        LocalDate today = layout.content().today();
        if (range.touches(today, today)) marks.add(new Stroke(line(x(today), HEAD - 9, x(today), height()), 0.8, 0x40, List.of(0.8, 1.8)));
    }

    /// A letter in a flag: filled for what the reference knows, hollow for our own.
    private void mark(int place) {
        TimelineMark mark = layout.content().marks().get(place);
        LocalDate first = mark.days().first();
        if (!range.touches(first, first)) return;
        double x = x(first);
        if (mark.days().days() > 1) marks.add(new Drawing.Ground(x, HEAD, Math.max(0.5, x(mark.days().last().plusDays(1)) - x), height() - HEAD, 0xe6));
        marks.add(mark.own() ? new Stroke(line(x, 2, x, height()), 1, 0, List.of(3.2, 2.2)) : Stroke.solid(line(x, 2, x, height()), 1.2, 0));
        double top = 2 + place % 2 * 11.0;
        String flag = String.format(Locale.ROOT, "M%.2f %.2fH%.2fL%.2f %.2fL%.2f %.2fH%.2fZ", x, top, x + 9, x + 6.5, top + 3.2, x + 9, top + 6.4, x);
        if (mark.own()) {
            marks.add(Stroke.solid(flag, 0.9, 0));
        } else {
            marks.add(new Drawing.Sign(List.of(new SignPaths.Part("M0 0H12L8.6 4.3L12 8.6H0Z", SignPaths.Ink.FILLED)), x, top, 9));
        }
        marks.add(new Drawing.Words(letter(place), x + 10.5, top + 6.2, TEXT, true, false));
    }

    private void row(PlacedRow row) {
        double top = HEAD + row.top();
        List<String> title = words.broken(row.row().title(), TEXT + 0.4, true, NAMES - 8);
        double y = top + 8.5;
        for (int i = 0; i < Math.min(2, title.size()); i++, y += 8) marks.add(new Drawing.Words(title.get(i), 0, y, TEXT + 0.4, true, false));
        for (int i = 0; i < row.row().signs().size(); i++) {
            TimelineRow.Sign sign = row.row().signs().get(i);
            marks.add(new Drawing.Sign(SignPaths.Debate.of(sign.debate().code()).parts(sign.taught() ? SignPaths.Ink.FILLED : SignPaths.Ink.OUTLINED), i * 9.0, y - 4.5, 6.2));
        }
        marks.add(Stroke.solid(line(0, HEAD + row.bottom(), width, HEAD + row.bottom()), 0.4, 0xa0));
    }

    private void bar(Spot spot) {
        TimelineBar bar = spot.placed().bar();
        double left = x(bar.days().first());
        double wide = Math.max(1.6, x(bar.days().last().plusDays(1)) - left);
        double top = HEAD + layout.top(spot) + 1.4;
        String frame = String.format(Locale.ROOT, "M%.2f %.2fH%.2fV%.2fH%.2fZ", left, top, left + wide, top + BAR, left);
        switch (bar.look()) {
            case PLANNED -> marks.add(new Drawing.Ground(left, top, wide, BAR, 0x50));
            case DONE -> {
                marks.add(new Drawing.Ground(left, top, wide, BAR, 0xff));
                marks.add(Stroke.solid(frame, 0.8, 0));
                if (wide > 8) marks.add(Stroke.solid(String.format(Locale.ROOT, "M%.2f %.2fl1.6 1.7l3 -3.6", left + wide - 6.4, top + BAR / 2 + 0.3), 1, 0));
            }
            case LATE -> {
                marks.add(new Drawing.Ground(left, top, wide, BAR, 0xff));
                marks.add(Stroke.solid(hatch(left, top, wide), 0.7, 0));
                marks.add(Stroke.solid(frame, 0.9, 0));
            }
        }
        words(spot, left, wide, top + BAR / 2 + TEXT * 0.35);
    }

    /// Slanted strokes cut to the box.
    private static String hatch(double left, double top, double wide) {
        var path = new StringBuilder();
        for (double from = left - BAR; from < left + wide; from += 2.6) {
            double x = Math.max(from, left);
            double toX = Math.min(from + BAR, left + wide);
            if (toX > x) path.append(String.format(Locale.ROOT, "M%.2f %.2fL%.2f %.2f", x, top + BAR - (x - from), toX, top + BAR - (toX - from)));
        }
        return path.toString();
    }

    /// White words would vanish on a poor printer: inside a bar they stand on white.
    private void words(Spot spot, double left, double wide, double base) {
        TimelineBar bar = spot.placed().bar();
        String text = bar.words(layout.sizes().late());
        double run = words.width(text, TEXT, false);
        double x = switch (spot.placed().side()) {
            case INSIDE -> left + 3;
            case AFTER -> left + wide + 3;
            case BEFORE -> Math.max(NAMES, left - 3 - run);
        };
        if (spot.placed().side() == PlacedBar.Side.INSIDE && bar.look() == TimelineBar.Look.PLANNED) marks.add(new Drawing.Ground(x - 1, base - TEXT * 0.82, run + 2, BAR - 1.4, 0xff));
        marks.add(new Drawing.Words(text, x, base, TEXT, false, false));
    }

    private static String line(double x, double y, double toX, double toY) {
        return String.format(Locale.ROOT, "M%.2f %.2fL%.2f %.2f", x, y, toX, toY);
    }
}
