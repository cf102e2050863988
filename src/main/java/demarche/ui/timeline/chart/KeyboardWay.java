package demarche.ui.timeline.chart;

import demarche.pack.figure.timeline.TimelineLayout.Spot;
import demarche.plan.Activity;
import demarche.ui.timeline.part.TimelineViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.KeyEvent;

/// The timeline by keyboard: up and down walk the bars, left and right move the chosen one by a day, with Shift its end; Enter keeps that or opens the
/// programme, Escape takes it back.
final class KeyboardWay {
    private static final double STRIDE = 0.25;
    private final TimelinePane pane;
    private final TimelineViewModel model;
    private final Consumer<Activity> open;

    KeyboardWay(TimelinePane pane, TimelineViewModel model, Consumer<Activity> open) {
        this.pane = pane;
        this.model = model;
        this.open = open;
    }

    void press(KeyEvent key) {
        if (key.isAltDown() || pane.placed().isEmpty()) return;
        boolean done = switch (key.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case PAGE_DOWN -> row(1);
            case PAGE_UP -> row(-1);
            case HOME -> to(0);
            case END -> to(Integer.MAX_VALUE);
            case RIGHT -> sideways(key, pane.runsFromRight() ? -1 : 1);
            case LEFT -> sideways(key, pane.runsFromRight() ? 1 : -1);
            case PLUS, ADD, EQUALS -> zoom(1 / Zoom.TURN);
            case MINUS, SUBTRACT -> zoom(Zoom.TURN);
            case T -> !key.isShortcutDown() && today();
            case ENTER -> enter();
            case ESCAPE -> escape();
            default -> false;
        };
        if (done) key.consume();
    }

    private boolean walk(int by) {
        List<Spot> all = pane.placed().orElseThrow().reading();
        return to(place(all).map(at -> at + by).orElse(0));
    }

    private Optional<Integer> place(List<Spot> all) {
        return pane.cursor().map(c -> all.indexOf(c)).filter(i -> i >= 0);
    }

    private boolean to(int place) {
        List<Spot> all = pane.placed().orElseThrow().reading();
        if (!all.isEmpty()) pane.walkTo(all.get(Math.clamp(place, 0, all.size() - 1)));
        return true;
    }

    private boolean row(int by) {
        List<Spot> all = pane.placed().orElseThrow().reading();
        int now = pane.cursor().map(Spot::row).orElse(-1);
        int row = Math.clamp((long) now + by, 0, pane.placed().get().rows().size() - 1);
        IntStream.range(0, all.size()).filter(i -> all.get(i).row() == row).findFirst().ifPresent(i -> pane.walkTo(all.get(i)));
        return true;
    }

    private boolean sideways(KeyEvent key, int by) {
        if (key.isShortcutDown()) pane.pan(by * STRIDE);
        else model.nudge(key.isShiftDown() ? 0 : by, by);
        return true;
    }

    private boolean zoom(double by) {
        pane.zoom(pane.daysInSightProperty().get() * by, 0.5);
        return true;
    }

    private boolean today() {
        pane.today();
        return true;
    }

    private boolean enter() {
        if (model.previewProperty().get().isPresent()) model.keep();
        else model.chosenActivity().ifPresent(open);
        return true;
    }

    private boolean escape() {
        boolean pending = model.previewProperty().get().isPresent();
        model.cancel();
        return pending;
    }
}
