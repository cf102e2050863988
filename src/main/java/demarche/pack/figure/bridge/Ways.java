package demarche.pack.figure.bridge;

import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import demarche.plan.id.TopicId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws the way of each line: from the side of one topic to the side of the other, spread along the side so that lines part before they cross.
final class Ways {
    private static final double MOST_APART = 4;
    private final BridgeMeasure measure;
    private final Map<TopicId, Spot> spots;
    private final Map<Line, Double> through;

    /// One side of a topic.
    private record Side(TopicId topic, boolean end) {}

    /// Where a line meets a side.
    private record Port(Line line, Side side) {}

    /// A line that leaves a side, and the height it goes to from there.
    private record Leaving(Line line, double towards) {}

    Ways(BridgeMeasure measure, Map<TopicId, Spot> spots, Map<Line, Double> through) {
        this.measure = measure;
        this.spots = spots;
        this.through = through;
    }

    List<Curve> curves(List<Line> lines) {
        var sides = new HashMap<Side, List<Leaving>>();
        for (Line line : lines) {
            port(line, line.link().from(), sides);
            port(line, line.link().to(), sides);
        }
        var heights = new HashMap<Port, Double>();
        sides.forEach((side, leaving) -> spread(side, leaving, heights));
        return lines.stream().map(line -> curve(line, heights)).toList();
    }

    private void port(Line line, TopicId topic, Map<Side, List<Leaving>> sides) {
        Spot there = spots.get(line.link().other(topic));
        double towards = through.getOrDefault(line, there.box().middle());
        sides.computeIfAbsent(side(line, topic), _ -> new ArrayList<>()).add(new Leaving(line, towards));
    }

    /// Towards the other topic; within a column towards the middle of the picture.
    private Side side(Line line, TopicId topic) {
        Spot here = spots.get(topic);
        Spot there = spots.get(line.link().other(topic));
        boolean end = here.column() == there.column() ? here.box().right() < measure.width() - 1 : here.column() < there.column();
        return new Side(topic, end);
    }

    private void spread(Side side, List<Leaving> leaving, Map<Port, Double> heights) {
        Box box = spots.get(side.topic()).box();
        leaving.sort(Comparator.comparingDouble(Leaving::towards));
        double apart = leaving.size() < 2 ? 0 : Math.min(MOST_APART, (box.height() - 10) / (leaving.size() - 1));
        for (int i = 0; i < leaving.size(); i++) heights.put(new Port(leaving.get(i).line(), side), box.middle() + (i - (leaving.size() - 1) / 2.0) * apart);
    }

    private Curve curve(Line line, Map<Port, Double> heights) {
        boolean forward = spots.get(line.link().from()).column() <= spots.get(line.link().to()).column();
        TopicId first = forward ? line.link().from() : line.link().to();
        TopicId last = line.link().other(first);
        double x1 = edge(line, first);
        double x2 = edge(line, last);
        double y1 = heights.get(new Port(line, side(line, first)));
        double y2 = heights.get(new Port(line, side(line, last)));
        if (spots.get(first).column() == spots.get(last).column()) return arc(line, side(line, first).end() ? 1 : -1, x1, y1, y2);
        return through.containsKey(line) ? lane(line, x1, y1, x2, y2) : direct(line, x1, y1, x2, y2);
    }

    private double edge(Line line, TopicId topic) {
        Box box = spots.get(topic).box();
        return side(line, topic).end() ? box.right() : box.x();
    }

    private static Curve direct(Line line, double x1, double y1, double x2, double y2) {
        double half = (x2 - x1) / 2;
        return new Curve(line, x1, y1, x1 + half, y1, x2 - half, y2, x2, y2);
    }

    private Curve lane(Line line, double x1, double y1, double x2, double y2) {
        double y = through.get(line);
        double gutter = (measure.width() - 3 * measure.column()) / 2;
        double near = x1 + gutter - 8;
        double far = x2 - gutter + 8;
        double half = (gutter - 8) / 2;
        return new Curve(line, x1, y1, x1 + half, y1, near - half, y, near, y, near + (far - near) / 3, y, far - (far - near) / 3, y, far, y,
                far + half, y, x2 - half, y2, x2, y2);
    }

    /// Out into the gutter and back.
    private Curve arc(Line line, int way, double x, double y1, double y2) {
        double gutter = (measure.width() - 3 * measure.column()) / 2;
        double control = x + way * Math.min(30 + Math.abs(y2 - y1) * 0.15, gutter * 1.1);
        return new Curve(line, x, y1, control, y1, control, y2, x, y2);
    }
}
