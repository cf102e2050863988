package demarche.pack.figure.bridge;

import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.pack.figure.bridge.BridgeContent.Section;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The bridge as geometry, so that window and paper draw the same: debates side by side, their topics under each other in groups, links as curves
/// that never run over a topic. The third pair runs through lanes between the groups of the middle column.
///
/// @param spots column by column, each from its top
public record BridgeFigure(double width, double height, List<Head> heads, List<GroupHead> groups, List<Spot> spots, List<Curve> curves) {
    public BridgeFigure {
        heads = List.copyOf(heads);
        groups = List.copyOf(groups);
        spots = List.copyOf(spots);
        curves = List.copyOf(curves);
    }

    /// The name of a debate over its topics.
    public record Head(Section section, Box box) {}

    public record GroupHead(String words, Box box) {}

    /// The place of a topic.
    ///
    /// @param column counted from the start
    public record Spot(Item item, int column, Box box) {
        public TopicId topic() {
            return item.topic().id();
        }
    }

    public static BridgeFigure of(BridgeContent content, BridgeMeasure measure) {
        return new BridgeLayout(content, measure).figure();
    }

    public Optional<Spot> spot(TopicId topic) {
        return spots.stream().filter(s -> s.topic().equals(topic)).findFirst();
    }

    public Optional<Curve> curve(Link link) {
        return curves.stream().filter(c -> c.line().link().equals(link)).findFirst();
    }

    /// The line nearest to a point; empty where none is within reach.
    public Optional<Curve> curveAt(double x, double y, double reach) {
        return curves.stream().filter(c -> c.nearest(x, y).distance() <= reach).min(Comparator.comparing(c -> c.nearest(x, y).distance()));
    }

    /// The next topic in a direction, as the arrow keys walk: up and down in the column, sideways to the one nearest in height.
    ///
    /// @param across -1 or 1 to a neighbouring column, or 0
    /// @param down   -1 or 1 within the column, or 0
    public Optional<Spot> next(TopicId from, int across, int down) {
        return spot(from).flatMap(here -> across == 0 ? along(here, down) : beside(here, across));
    }

    private Optional<Spot> along(Spot here, int down) {
        int to = spots.indexOf(here) + down;
        return to < 0 || to >= spots.size() || spots.get(to).column() != here.column() ? Optional.empty() : Optional.of(spots.get(to));
    }

    private Optional<Spot> beside(Spot here, int across) {
        for (int column = here.column() + across; column >= 0 && column < 3; column += across) {
            int there = column;
            Optional<Spot> nearest = spots.stream().filter(s -> s.column() == there)
                    .min(Comparator.comparing(s -> Math.abs(s.box().middle() - here.box().middle())));
            if (nearest.isPresent()) return nearest;
        }
        return Optional.empty();
    }
}
