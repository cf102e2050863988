package demarche.ui.timeline.chart;

import demarche.insight.schedule.Schedule;
import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.PlacedBar;
import demarche.pack.figure.timeline.PlacedRow;
import demarche.pack.figure.timeline.TimelineBar;
import demarche.pack.figure.timeline.TimelineBar.Look;
import demarche.pack.figure.timeline.TimelineLayout;
import demarche.pack.figure.timeline.TimelineLayout.Spot;
import demarche.pack.figure.timeline.TimelineMaker;
import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import demarche.ui.timeline.chart.TimelinePaints.Use;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.paint.Paint;

/// Draws the bars in sight with their words and what they wait for. What is dragged is drawn where it would be, and all else as it would then stand.
///
/// @param schedule as it would be
/// @param onPath   the activities of the critical path
/// @param moved    the activity that is dragged
/// @param chosen   the one that is chosen, ringed
record BarInk(Brush brush, TimelinePaints paints, Fonts fonts, Frame frame, Schedule schedule, Set<ItemId> onPath, Optional<ItemId> moved, Optional<Spot> chosen) {
    private static final double LEAST = 4;

    private double em(double pixels) {
        return pixels * frame.scale();
    }

    void draw() {
        brush.clipped(frame.names(), frame.head(), frame.bodyWidth(), frame.bodyHeight(), () -> {
            eachInSight(this::waits);
            eachInSight((spot, placed) -> {
                if (!isMoved(placed.bar())) bar(spot);
            });
            eachInSight((spot, placed) -> {
                if (isMoved(placed.bar())) bar(spot);
            });
        });
    }

    private boolean isMoved(TimelineBar bar) {
        return moved.filter(bar.id()::equals).isPresent();
    }

    private void eachInSight(BiConsumer<Spot, PlacedBar> drawing) {
        TimelineLayout layout = frame.layout();
        for (int row = layout.rowAt(frame.scrollY()); row < layout.rows().size() && frame.y(layout.rows().get(row).top()) < frame.height(); row++) {
            PlacedRow placed = layout.rows().get(row);
            int first = (int) Math.max(0, (frame.scrollY() - placed.top() - layout.sizes().pad()) / layout.sizes().lane());
            int end = (int) Math.min(placed.lanes().size(), Math.ceil((frame.scrollY() + frame.bodyHeight() - placed.top()) / layout.sizes().lane()));
            for (int lane = first; lane < end; lane++) {
                for (PlacedBar bar : layout.inSight(row, lane, frame.scrollX(), frame.scrollX() + frame.bodyWidth())) drawing.accept(new Spot(row, bar), bar);
            }
        }
    }

    private Span days(TimelineBar bar) {
        return isMoved(bar) ? schedule.days(bar.id()).orElse(bar.days()) : bar.days();
    }

    private double left(TimelineBar bar) {
        return frame.x(days(bar).first()) + 0.5;
    }

    private double wide(TimelineBar bar) {
        return Math.max(em(LEAST), days(bar).days() * frame.layout().scale().perDay() - 1);
    }

    private double top(Spot spot) {
        return frame.y(frame.layout().top(spot)) + em(2);
    }

    private void bar(Spot spot) {
        TimelineBar bar = spot.placed().bar();
        Look look = TimelineMaker.look(schedule, bar.id());
        double x = left(bar);
        double y = top(spot);
        double wide = wide(bar);
        double high = frame.layout().sizes().bar();
        switch (look) {
            case PLANNED -> brush.round(paints.of(Use.PRIMARY), x, y, wide, high);
            case DONE -> {
                brush.round(paints.of(Use.SUNKEN), x, y, wide, high);
                brush.frame(paints.of(Use.INK), em(1.1), x, y, wide, high);
                if (wide > em(13)) tick(x + wide - em(15), y + high / 2);
            }
            case LATE -> {
                brush.round(paints.of(Use.OCHRE_TINT), x, y, wide, high);
                brush.hatch(paints.of(Use.OCHRE_MARK), x, y, wide, high, frame.scale());
                brush.frame(paints.of(Use.OCHRE_MARK), em(1.3), x, y, wide, high);
            }
        }
        words(spot, look, x, wide, y + high / 2);
        if (onPath.contains(bar.id())) brush.frame(paints.of(Use.INK), em(2), x - em(2.5), y - em(2.5), wide + em(5), high + em(5));
        if (chosen.filter(c -> c.row() == spot.row() && c.placed().bar().id().equals(bar.id())).isPresent()) brush.frame(paints.of(Use.PRIMARY), em(2), x - em(4), y - em(4), wide + em(8), high + em(8));
    }

    private void tick(double x, double middle) {
        brush.tick(paints.of(Use.INK), x, middle, frame.scale());
    }

    private void words(Spot spot, Look look, double x, double wide, double middle) {
        TimelineBar bar = spot.placed().bar();
        String words = new TimelineBar(bar.id(), bar.title(), bar.days(), look).words(frame.layout().sizes().late());
        boolean inside = spot.placed().side() == PlacedBar.Side.INSIDE && look != Look.LATE;
        if (inside) {
            double from = Math.max(x, frame.names()) + em(7);
            double room = x + wide - from - em(look == Look.DONE ? 18 : 4);
            if (room > em(24)) brush.text(fonts.plain(), fonts.plain().cut(words, room), paints.of(look == Look.DONE ? Use.INK : Use.ON_PRIMARY), from, middle);
            return;
        }
        double from = x + wide + em(6);
        brush.text(fonts.plain(), words, paints.of(look == Look.LATE ? Use.OCHRE : Use.INK), from, middle);
    }

    /// Lines to what it waits for: heavy on the critical path, ochre where it begins too soon.
    private void waits(Spot spot, PlacedBar placed) {
        if (schedule.waitsFor(placed.bar().id()).isEmpty()) return;
        for (Activity earlier : schedule.waitsFor(placed.bar().id())) {
            frame.layout().spot(earlier.id(), spot.row()).ifPresent(from -> line(from, spot));
        }
    }

    private void line(Spot from, Spot to) {
        TimelineBar earlier = from.placed().bar();
        TimelineBar later = to.placed().bar();
        boolean tooSoon = schedule.isLive(earlier.id()) && schedule.isLive(later.id()) && !days(later).first().isAfter(days(earlier).last());
        boolean heavy = onPath.contains(earlier.id()) && onPath.contains(later.id());
        Paint paint = paints.of(tooSoon ? Use.OCHRE_MARK : heavy ? Use.INK : Use.MUTED);
        double half = frame.layout().sizes().bar() / 2;
        double x = left(earlier) + wide(earlier);
        double y = top(from) + half;
        double toX = left(later);
        double toY = top(to) + half;
        double line = em(heavy ? 2.4 : 1.1);
        if (y == toY && from.placed().side() == PlacedBar.Side.AFTER) x = Math.min(toX, x + em(10) + fonts.plain().of(earlier.words(frame.layout().sizes().late())));
        if (toX >= x + em(9) || y == toY && toX >= x) brush.path(paint, line, x, y, Math.min(x + em(4), toX), y, Math.min(x + em(4), toX), toY, toX, toY);
        else brush.path(paint, line, x, y, x + em(4), y, x + em(4), (y + toY) / 2, toX - em(7), (y + toY) / 2, toX - em(7), toY, toX, toY);
        brush.shape(paint, true, 1, toX, toY, toX - em(5), toY - em(3.2), toX - em(5), toY + em(3.2));
    }
}
