package demarche.pack.figure.bridge;

import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeContent.Section;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import demarche.plan.id.TopicId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Works out where everything of a bridge stands.
final class BridgeLayout {
    /// No gap grows by more than this to fill the height of a higher neighbour.
    private static final double MOST_FILLED = 2.2;
    private static final double SINKS = 0.5;
    private static final double MOST_SUNK = 4;
    private final BridgeContent content;
    private final BridgeMeasure measure;
    private final List<Stack> stacks;
    private final Map<TopicId, Spot> spots = new HashMap<>();

    BridgeLayout(BridgeContent content, BridgeMeasure measure) {
        this.content = content;
        this.measure = measure;
        List<Integer> used = content.sections().stream().map(s -> Columns.of(s.debate())).distinct().sorted().toList();
        List<List<Section>> columns = used.stream().map(c -> content.sections().stream().filter(s -> Columns.of(s.debate()) == c).toList()).toList();
        double top = columns.stream().mapToDouble(c -> measure.headHeight(c.getFirst().debate())).max().orElse(0);
        this.stacks = IntStream.range(0, columns.size()).mapToObj(i -> new Stack(columns.get(i), measure, i, top).at(x(i, columns.size()))).toList();
    }

    private double x(int column, int of) {
        return of == 1 ? (measure.width() - measure.column()) / 2 : column * (measure.width() - measure.column()) / (of - 1);
    }

    BridgeFigure figure() {
        stacks.forEach(s -> s.place(new double[s.gaps()]));
        double high = stacks.stream().mapToDouble(Stack::bottom).max().orElse(0);
        for (int i = 0; i < stacks.size(); i++) if (i != 1 || stacks.size() == 2) stacks.get(i).place(filled(stacks.get(i), high));
        number();
        Map<Line, Double> through = stacks.size() < 3 ? Map.of() : new Lanes(stacks.get(1), measure, this::ends).run(thirdPair(), sinking());
        number();
        var curves = new Ways(measure, spots, through).curves(content.lines());
        double bottom = Math.max(stacks.stream().mapToDouble(Stack::bottom).max().orElse(0), through.values().stream().mapToDouble(y -> y + measure.track()).max().orElse(0));
        return new BridgeFigure(measure.width(), bottom, stacks.stream().flatMap(s -> s.heads.stream()).toList(), stacks.stream().flatMap(s -> s.groups.stream()).toList(),
                stacks.stream().flatMap(s -> s.spots.stream()).toList(), curves);
    }

    private double[] filled(Stack stack, double high) {
        double[] extra = new double[stack.gaps()];
        double each = extra.length < 2 ? 0 : Math.min((high - stack.bottom()) / (extra.length - 1), measure.between() * MOST_FILLED);
        Arrays.fill(extra, 1, extra.length, Math.max(0, each));
        return extra;
    }

    private void number() {
        spots.clear();
        stacks.forEach(s -> s.spots.forEach(spot -> spots.put(spot.topic(), spot)));
    }

    /// How far the middle column sinks towards the topics it is linked with, so that its lines rise and fall alike.
    private double sinking() {
        double sum = 0;
        int count = 0;
        for (Line line : content.lines()) {
            Spot one = spots.get(line.link().from());
            Spot other = spots.get(line.link().to());
            if ((one.column() == 1) == (other.column() == 1)) continue;
            sum += (one.column() == 1 ? -1 : 1) * (one.box().middle() - other.box().middle());
            count++;
        }
        return count == 0 ? 0 : Math.clamp(sum / count * SINKS, 0, measure.row() * MOST_SUNK);
    }

    private List<Line> thirdPair() {
        return content.lines().stream().filter(l -> Math.abs(column(l.link().from()) - column(l.link().to())) == 2).toList();
    }

    private int column(TopicId topic) {
        return spots.get(topic).column();
    }

    /// The height at which a line wants to cross the middle column.
    private double ends(Line line) {
        return (spots.get(line.link().from()).box().middle() + spots.get(line.link().to()).box().middle()) / 2;
    }
}
