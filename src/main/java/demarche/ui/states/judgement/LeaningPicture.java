package demarche.ui.states.judgement;

import demarche.plan.choice.Leaning;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.judgement.LeaningLine.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Draws our judgements as one line that moves between lanes, a lane for each leaning; bars on the line say how sure we were.
final class LeaningPicture extends Region {
    private static final double AFTER_NAME = 12;
    private static final double LANE = 28;
    private static final double FOOT = 20;
    private static final double GROUND = 22;

    private final List<Point> points;
    private final LocalDate until;
    private final Label ruler = new Label();
    private final List<Label> names = new ArrayList<>();
    private final List<Region> rails = new ArrayList<>();
    private final List<Region> steps = new ArrayList<>();
    private final List<Region> turns = new ArrayList<>();
    private final List<Region> grounds = new ArrayList<>();
    private final List<Signs> signs = new ArrayList<>();
    private final Label first;
    private final Label last;

    /// @param points in the order of days; at least one
    LeaningPicture(List<Point> points, LocalDate until, Wording wording, Texts texts) {
        this.points = points;
        this.until = until;
        ruler.setManaged(false);
        ruler.setVisible(false);
        at(1000).lanes().forEach(lane -> {
            names.add(Words.line(name(lane, texts), Style.CAPTION, Style.MUTED));
            rails.add(Style.styled(new Region(), Style.TIMELINE_LINE));
        });
        for (Point point : points) {
            steps.add(Style.styled(new Region(), Style.LEANING_STEP));
            if (!point.equals(points.getFirst())) turns.add(Style.styled(new Region(), Style.LEANING_STEP));
            grounds.add(Style.styled(new Region(), Style.LEANING_GROUND));
            signs.add(Style.styled(Signs.depth(point.confidence().ordinal() + 1), Style.LEANING_SIGN)
                    .named(texts.get("judgement.history.spoken", wording.days().day(point.day()), wording.leaning(point.leaning()), wording.confidence(point.confidence()))));
        }
        first = Words.line(wording.days().day(points.getFirst().day()), Style.CAPTION, Style.MUTED);
        last = Words.line(wording.days().day(until), Style.CAPTION, Style.MUTED);
        List.of(rails, names, turns, steps, grounds, signs, List.of(first, last, ruler)).forEach(part -> part.forEach(n -> getChildren().add((Node) n)));
    }

    private static String name(Leaning leaning, Texts texts) {
        return switch (leaning) {
            case BUDAPEST -> texts.get("judgement.lane.budapest");
            case BOTH -> texts.get("judgement.lane.both");
            case UNDECIDED -> texts.get("judgement.lane.undecided");
            case UN_CONVENTION -> texts.get("judgement.lane.un-convention");
            case UNKNOWN -> texts.get("judgement.lane.unknown");
        };
    }

    private LeaningLine at(double width) {
        return LeaningLine.of(points, until, width);
    }

    private double scale() {
        return ruler.getFont().getSize() / Theme.TEXT;
    }

    /// Where the line begins: after the longest name of a lane.
    private double start() {
        return names.stream().mapToDouble(n -> n.prefWidth(-1)).max().orElse(0) + AFTER_NAME * scale();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300 * scale();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (names.size() * LANE + FOOT) * scale();
    }

    @Override
    protected void layoutChildren() {
        double s = scale();
        double start = start();
        LeaningLine line = at((getWidth() - start) / s);
        for (int i = 0; i < names.size(); i++) {
            double y = middle(i, s);
            rails.get(i).resizeRelocate(start, y, getWidth() - start, 1);
            names.get(i).resizeRelocate(0, y - names.get(i).prefHeight(-1) / 2, names.get(i).prefWidth(-1), names.get(i).prefHeight(-1));
        }
        for (int i = 0; i < line.steps().size(); i++) place(line.steps(), i, start, s);
        double foot = names.size() * LANE * s;
        first.resizeRelocate(start, foot, first.prefWidth(-1), first.prefHeight(-1));
        last.resizeRelocate(getWidth() - last.prefWidth(-1), foot, last.prefWidth(-1), last.prefHeight(-1));
        boolean both = first.prefWidth(-1) + last.prefWidth(-1) + 8 * s < getWidth() - start && !points.getFirst().day().equals(until);
        last.setVisible(both);
    }

    private void place(List<LeaningLine.Step> line, int i, double start, double s) {
        LeaningLine.Step step = line.get(i);
        double y = middle(step.lane(), s);
        double x = start + step.from() * s;
        double thick = Math.max(2, 2 * s);
        steps.get(i).resizeRelocate(x, y - thick / 2, (step.to() - step.from()) * s, thick);
        if (i > 0) {
            double before = middle(line.get(i - 1).lane(), s);
            turns.get(i - 1).resizeRelocate(x - thick / 2, Math.min(y, before) - thick / 2, thick, Math.abs(y - before) + thick);
        }
        double ground = GROUND * s;
        grounds.get(i).resizeRelocate(x - ground / 2, y - ground / 2, ground, ground);
        double side = signs.get(i).prefWidth(-1);
        signs.get(i).resizeRelocate(x - side / 2, y - side / 2, side, side);
    }

    private static double middle(int lane, double s) {
        return (lane + 0.5) * LANE * s;
    }
}
