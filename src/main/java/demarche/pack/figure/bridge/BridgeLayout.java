package demarche.pack.figure.bridge;

import demarche.pack.figure.bridge.BridgeContent.Line;
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
    private final BridgeContent content;
    private final BridgeMeasure measure;
    private final List<Stack> stacks;
    private final Map<TopicId, Spot> spots = new HashMap<>();

    BridgeLayout(BridgeContent content, BridgeMeasure measure) {
        this.content = content;
        this.measure = measure;
        List<Integer> used = content.sections().stream().map(s -> Columns.of(s.debate())).distinct().sorted().toList();
        this.stacks = IntStream.range(0, used.size()).mapToObj(i -> new Stack(
                content.sections().stream().filter(s -> Columns.of(s.debate()) == used.get(i)).toList(), measure, i, x(i, used.size()))).toList();
    }

    private double x(int column, int of) {
        return of == 1 ? (measure.width() - measure.column()) / 2 : column * (measure.width() - measure.column()) / (of - 1);
    }

    BridgeFigure figure() {
        stacks.forEach(s -> s.place(new double[Math.max(0, s.gaps())]));
        double high = stacks.stream().mapToDouble(Stack::bottom).max().orElse(0);
        for (int i = 0; i < stacks.size(); i++) if (i != 1 || stacks.size() == 2) stacks.get(i).place(filled(stacks.get(i), high));
        number();
        Map<Line, Double> through = stacks.size() < 3 ? Map.of() : new Lanes(stacks.get(1), measure, this::ends).run(thirdPair());
        number();
        var curves = new Ways(measure, spots, through).curves(content.lines());
        double bottom = Math.max(stacks.stream().mapToDouble(Stack::bottom).max().orElse(0), through.values().stream().mapToDouble(y -> y + measure.track()).max().orElse(0));
        return new BridgeFigure(measure.width(), bottom, stacks.stream().flatMap(s -> s.heads.stream()).toList(), stacks.stream().flatMap(s -> s.groups.stream()).toList(),
                stacks.stream().flatMap(s -> s.spots.stream()).toList(), curves);
    }

    private double[] filled(Stack stack, double high) {
        double[] extra = new double[Math.max(0, stack.gaps())];
        double each = extra.length == 0 ? 0 : Math.min((high - stack.bottom()) / extra.length, measure.between() * MOST_FILLED);
        Arrays.fill(extra, Math.max(0, each));
        return extra;
    }

    private void number() {
        spots.clear();
        stacks.forEach(s -> s.spots.forEach(spot -> spots.put(spot.topic(), spot)));
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
