package demarche.pack.figure.bridge;

import demarche.pack.figure.bridge.BridgeContent.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Leads the lines of the third pair through the room between the groups of the middle column, and below it.
final class Lanes {
    /// Free room over and under the lines of a lane.
    private static final double EDGE = 0.6;
    private final Stack middle;
    private final BridgeMeasure measure;
    private final ToDoubleFunction<Line> wish;

    /// @param wish the height at which a line wants to cross
    Lanes(Stack middle, BridgeMeasure measure, ToDoubleFunction<Line> wish) {
        this.middle = middle;
        this.measure = measure;
        this.wish = wish;
    }

    /// Places the middle column with lanes as wide as they must be.
    ///
    /// @param sinking the least room over the first group
    /// @return the height at which each line crosses
    Map<Line, Double> run(List<Line> lines, double sinking) {
        List<Line> sorted = lines.stream().sorted(Comparator.comparingDouble(wish)).toList();
        double[] extra = new double[middle.gaps()];
        extra[0] = sinking;
        middle.place(extra);
        List<List<Line>> lanes = chosen(sorted);
        for (int i = 0; i < extra.length; i++) extra[i] = Math.max(i == 0 ? sinking : measure.between() * 0.4, room(lanes.get(i).size()));
        middle.place(extra);
        var through = new HashMap<Line, Double>();
        for (int i = 0; i < extra.length; i++) inLane(lanes.get(i), middle.lanes.get(i), through);
        below(lanes.getLast(), through);
        return through;
    }

    private double room(int lines) {
        return lines == 0 ? 0 : (lines + 2 * EDGE) * measure.track();
    }

    /// Each line takes the lane nearest to where it wants to cross, unless it is crowded. The last lane lies below the column and is as high as needed.
    private List<List<Line>> chosen(List<Line> sorted) {
        List<List<Line>> lanes = new ArrayList<>();
        for (int i = 0; i <= middle.lanes.size(); i++) lanes.add(new ArrayList<>());
        for (Line line : sorted) {
            double wished = wish.applyAsDouble(line);
            lanes.get(IntStream.range(0, lanes.size()).boxed().min(Comparator.comparingDouble(i -> cost(i, wished, lanes.get(i).size()))).orElseThrow()).add(line);
        }
        return lanes;
    }

    private double cost(int lane, double wished, int taken) {
        boolean below = lane == middle.lanes.size();
        if (below) return Math.max(0, middle.bottom() - wished) + taken * measure.track() * 0.5;
        return Math.abs(middle.lanes.get(lane).middle() - wished) + taken * measure.track();
    }

    private void inLane(List<Line> lines, Box lane, Map<Line, Double> through) {
        double first = lane.middle() - (lines.size() - 1) * measure.track() / 2;
        for (int i = 0; i < lines.size(); i++) through.put(lines.get(i), first + i * measure.track());
    }

    /// Where it wants to cross, and under the line before it.
    private void below(List<Line> lines, Map<Line, Double> through) {
        double least = middle.bottom() + measure.track();
        for (Line line : lines) {
            double y = Math.max(least, wish.applyAsDouble(line));
            through.put(line, y);
            least = y + measure.track();
        }
    }
}
