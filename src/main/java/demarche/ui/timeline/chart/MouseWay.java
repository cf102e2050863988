package demarche.ui.timeline.chart;

import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.TimelineBar;
import demarche.pack.figure.timeline.TimelineLayout;
import demarche.pack.figure.timeline.TimelineLayout.Spot;
import demarche.pack.figure.timeline.TimelineMark;
import demarche.ui.timeline.chart.Drag.Grip;
import demarche.ui.timeline.part.TimelineViewModel;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The timeline by mouse: a bar is taken by its middle to move it or by an end to stretch it, day by day, with a look at what that would mean; letting go
/// makes one edit. The empty ground is taken to move along the days.
final class MouseWay {
    private static final double SLACK = 4;
    private static final double GRIP = 6;
    private static final double NEAR = 16;
    private final TimelinePane pane;
    private final TimelineViewModel model;
    private final Canvas canvas;
    private Optional<Drag> drag = Optional.empty();
    private final Tooltip tip = new Tooltip();
    private double panned;

    MouseWay(TimelinePane pane, TimelineViewModel model, Canvas canvas) {
        this.pane = pane;
        this.model = model;
        this.canvas = canvas;
    }

    void listen() {
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(this::move);
        model.previewProperty().subscribe((before, now) -> {
            if (before.isPresent() && now.isEmpty()) drag = Optional.empty();
        });
    }

    private double x(MouseEvent mouse) {
        return pane.leading(mouse.getX());
    }

    private Optional<Spot> at(MouseEvent mouse) {
        return pane.frame().filter(f -> x(mouse) >= f.names() && mouse.getY() >= f.head())
                .flatMap(f -> f.layout().at(x(mouse) - f.names() + f.scrollX(), mouse.getY() - f.head() + f.scrollY(), SLACK));
    }

    /// Consumed, or the page around would take the keyboard.
    private void press(MouseEvent press) {
        press.consume();
        pane.requestFocus();
        panned = x(press);
        drag = at(press).flatMap(spot -> {
            pane.choose(spot);
            TimelineBar bar = spot.placed().bar();
            return model.schedule().filter(s -> s.isLive(bar.id())).flatMap(s -> s.days(bar.id())).map(days -> new Drag(spot, days, x(press), grip(bar, press)));
        });
    }

    private Grip grip(TimelineBar bar, MouseEvent mouse) {
        Frame frame = pane.frame().orElseThrow();
        TimelineLayout layout = frame.layout();
        double left = frame.x(layout.scale().x(bar.days().first()));
        double right = frame.x(layout.right(bar));
        if (right - left < 3 * GRIP) return x(mouse) > right - 1 ? Grip.END : x(mouse) < left + 1 ? Grip.START : Grip.MIDDLE;
        if (x(mouse) > right - GRIP) return Grip.END;
        return x(mouse) < left + GRIP ? Grip.START : Grip.MIDDLE;
    }

    private void drag(MouseEvent mouse) {
        if (drag.isEmpty()) {
            pane.frame().ifPresent(f -> pane.pan((panned - x(mouse)) / Math.max(1, f.bodyWidth())));
            panned = x(mouse);
            return;
        }
        double perDay = pane.frame().orElseThrow().layout().scale().perDay();
        Drag held = drag.get();
        Span days = held.at(Math.round((x(mouse) - held.fromX()) / perDay));
        boolean gone = model.previewProperty().get().isPresent() || !days.equals(held.days());
        if (gone) model.preview(held.spot().placed().bar().id(), days);
    }

    private void release(MouseEvent mouse) {
        if (drag.isPresent()) model.keep();
        drag = Optional.empty();
    }

    /// Over a flag its words, which may have found no room beside it.
    private void name(MouseEvent mouse) {
        Optional<TimelineMark> flag = pane.frame().filter(f -> mouse.getY() < f.head() && x(mouse) >= f.names())
                .flatMap(f -> f.layout().content().marks().stream().filter(m -> Math.abs(x(mouse) - f.x(m.days().first())) < NEAR).findFirst());
        flag.ifPresentOrElse(m -> {
            tip.setText(m.title() + "\n" + m.note());
            Tooltip.install(canvas, tip);
        }, () -> Tooltip.uninstall(canvas, tip));
    }

    private void move(MouseEvent mouse) {
        name(mouse);
        Optional<TimelineBar> bar = at(mouse).map(s -> s.placed().bar()).filter(b -> model.schedule().filter(s -> s.isLive(b.id())).isPresent());
        canvas.setCursor(bar.map(b -> grip(b, mouse) == Grip.MIDDLE ? Cursor.HAND : Cursor.H_RESIZE).orElse(Cursor.DEFAULT));
    }
}
