package demarche.ui.states.votes;

import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.votes.VotesViewModel.Line;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws the votes in two lanes over the years; the places come from [VoteTimeline].
final class VoteLanes extends Region {
    private static final double NAMES = 100;
    private static final double YEARS = 22;
    private static final double LANE = 58;
    private static final double STACKED = 76;

    private final List<Line> lines;
    private final List<Signs> signs = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Region> rails = new ArrayList<>();
    private final List<Region> names = new ArrayList<>();
    private final List<Region> yearLines = new ArrayList<>();
    private final List<Label> yearLabels = new ArrayList<>();
    private final Label ruler = new Label();

    VoteLanes(List<Line> lines, Wording wording) {
        this.lines = lines;
        ruler.setManaged(false);
        ruler.setVisible(false);
        for (VoteTimeline.Year year : at(1000).years()) {
            yearLines.add(Style.styled(new Region(), Style.TIMELINE_LINE));
            yearLabels.add(Words.line(Integer.toString(year.number()), Style.CAPTION, Style.MUTED));
        }
        for (String lane : List.of(wording.text("states.votes.first"), wording.text("states.votes.third"))) {
            rails.add(Style.styled(new Region(), Style.TIMELINE_LINE));
            names.add(new VBox(Words.line(lane, Style.STRONG), Words.line(wording.text("states.votes.committee"), Style.CAPTION, Style.MUTED)));
        }
        for (Line line : lines) {
            signs.add(Signs.vote(line.sign()).named(wording.text("states.votes.spoken", line.resolution().shortSymbol(), line.words())));
            labels.add(Words.line(line.resolution().shortSymbol(), Style.VOTE_NUMBER));
        }
        List.of(yearLines, rails, yearLabels, names, signs, labels).forEach(part -> part.forEach(n -> getChildren().add((Node) n)));
        getChildren().add(ruler);
    }

    private double scale() {
        return ruler.getFont().getSize() / Theme.TEXT;
    }

    private VoteTimeline at(double width) {
        return VoteTimeline.of(lines.stream().map(l -> new VoteTimeline.Point(l.lane(), l.resolution().date(), l.resolution().shortSymbol())).toList(), width);
    }

    private double lane(VoteTimeline timeline) {
        return timeline.groups().stream().anyMatch(g -> g.stacked() && g.points().size() > 1) ? STACKED : LANE;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400 * scale();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? Math.max(getWidth(), 1) : width) / scale() - NAMES;
        return (YEARS + 2 * lane(at(room)) - 18) * scale();
    }

    @Override
    protected void layoutChildren() {
        double s = scale();
        VoteTimeline timeline = at(getWidth() / s - NAMES);
        double lane = lane(timeline);
        for (int y = 0; y < timeline.years().size(); y++) {
            double x = (NAMES + timeline.years().get(y).x()) * s;
            double half = yearLabels.get(y).prefWidth(-1) / 2;
            boolean fits = x + 4 * s + 2 * half <= getWidth();
            double top = fits ? 0 : 17 * s;
            yearLines.get(y).resizeRelocate(x, top, 1, (YEARS + lane * 2 - 20) * s - top);
            middle(yearLabels.get(y), fits ? x + 4 * s + half : getWidth() - half, 8 * s);
        }
        for (int l = 0; l < rails.size(); l++) {
            double y = (YEARS + l * lane + 16) * s;
            rails.get(l).resizeRelocate(NAMES * s, y, getWidth() - NAMES * s, 1);
            names.get(l).resizeRelocate(0, y - 10 * s, names.get(l).prefWidth(-1), names.get(l).prefHeight(-1));
        }
        timeline.groups().forEach(group -> place(group, (YEARS + group.lane() * lane + 16) * s, s));
    }

    private void place(VoteTimeline.Group group, double y, double s) {
        double labelled = group.points().stream().mapToDouble(p -> labels.get(p).prefWidth(-1) + 5 * s).sum() - 5 * s;
        double x = (NAMES + group.middle()) * s - labelled / 2;
        for (int i = 0; i < group.points().size(); i++) {
            int point = group.points().get(i);
            Label label = labels.get(point);
            middle(signs.get(point), (NAMES + group.signs().get(i)) * s, y);
            double wide = label.prefWidth(-1);
            if (group.stacked()) middle(label, (NAMES + group.middle()) * s, y + (20 + 15 * i) * s);
            else middle(label, x + wide / 2, y + 20 * s);
            x += wide + 5 * s;
        }
    }

    private static void middle(Region node, double x, double y) {
        double wide = node.prefWidth(-1);
        double high = node.prefHeight(-1);
        node.resizeRelocate(Math.round(x - wide / 2), Math.round(y - high / 2), wide, high);
    }
}
