package demarche.pack.figure.chain;

import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.chain.ChainContent.Link;
import demarche.pack.figure.chain.ChainContent.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A chain of results laid out in columns from activity to impact: what leads to the same result stands together, and nothing lies on anything else.
///
/// @param spots in the order of the nodes
public record ChainFigure(double width, double height, List<Head> heads, List<Spot> spots, List<Arrow> arrows) {
    public ChainFigure {
        heads = List.copyOf(heads);
        spots = List.copyOf(spots);
        arrows = List.copyOf(arrows);
    }

    /// The name of a column.
    public record Head(Stage stage, Box box) {}

    /// A node, its words broken to fit its box.
    public record Spot(Node node, Box box, List<String> name, List<String> words) {
        public Spot {
            name = List.copyOf(name);
            words = List.copyOf(words);
        }
    }

    /// A way from one box to another as SVG writes it, with its head; one that leads nowhere ends in a ring.
    public record Arrow(Link link, String path, String end) {}

    public static ChainFigure of(ChainContent content, ChainMeasure measure) {
        return new Laying(content, measure).figure();
    }

    /// Boxes as they find their places, from the first column to the last.
    private static final class Laying {
        private final ChainContent content;
        private final ChainMeasure measure;
        private final Map<Integer, List<Integer>> before = new HashMap<>();
        private final double[] next = new double[Stage.values().length];
        private final Map<Integer, Spot> placed = new HashMap<>();
        private final boolean[] entered;

        Laying(ChainContent content, ChainMeasure measure) {
            this.content = content;
            this.measure = measure;
            this.entered = new boolean[content.nodes().size()];
            Arrays.fill(next, measure.head() + measure.apart());
            content.links().forEach(l -> l.to().ifPresent(to -> before.computeIfAbsent(to, _ -> new ArrayList<>()).add(l.from())));
        }

        ChainFigure figure() {
            List<Integer> furthestFirst = IntStream.range(0, content.nodes().size()).boxed()
                    .sorted(Comparator.comparing((Integer i) -> content.nodes().get(i).stage()).reversed()).toList();
            var led = content.links().stream().filter(l -> l.to().isPresent()).map(Link::from).toList();
            furthestFirst.stream().filter(i -> !led.contains(i)).forEach(this::lay);
            furthestFirst.forEach(this::lay);
            List<Head> heads = Arrays.stream(Stage.values()).map(s -> new Head(s, new Box(x(s), 0, measure.column(), measure.head()))).toList();
            List<Spot> spots = IntStream.range(0, content.nodes().size()).mapToObj(placed::get).toList();
            double height = spots.stream().mapToDouble(s -> s.box().bottom()).max().orElse(measure.head());
            return new ChainFigure(measure.width(), height, heads, spots, content.links().stream().map(l -> arrow(l, spots)).toList());
        }

        private double x(Stage stage) {
            return stage.ordinal() * (measure.column() + measure.gap());
        }

        /// After all that leads to it, in the middle of that as far as there is room.
        private void lay(int index) {
            if (entered[index]) return;
            entered[index] = true;
            List<Integer> leading = before.getOrDefault(index, List.of());
            double least = leading.isEmpty() ? next[column(index)] : 0;
            for (int from : leading) {
                if (!entered[from]) next[column(from)] = Math.max(next[column(from)], next[column(index)]);
                lay(from);
            }
            List<Box> boxes = leading.stream().filter(placed::containsKey).map(i -> placed.get(i).box()).toList();
            place(index, Math.max(least, boxes.isEmpty() ? 0 : (boxes.getFirst().y() + boxes.getLast().bottom()) / 2));
        }

        private int column(int index) {
            return content.nodes().get(index).stage().ordinal();
        }

        /// @param middle where the middle of its box would best be; 0 where it does not matter
        private void place(int index, double middle) {
            Node node = content.nodes().get(index);
            List<String> name = node.name().isEmpty() ? List.of() : measure.broken(node.name(), true);
            List<String> words = measure.broken(node.words(), false);
            double height = (name.size() + words.size()) * measure.line() + 2 * measure.pad();
            boolean leaf = !before.containsKey(index);
            double y = Math.max(next[column(index)], leaf ? middle : middle - height / 2);
            next[column(index)] = y + height + measure.apart();
            placed.put(index, new Spot(node, new Box(x(node.stage()), y, measure.column(), height), name, words));
        }

        private Arrow arrow(Link link, List<Spot> spots) {
            Box from = spots.get(link.from()).box();
            Optional<Box> to = link.to().map(i -> spots.get(i).box());
            if (to.isEmpty()) return ring(link, from);
            double gap = measure.gap();
            boolean onward = to.get().x() > from.x();
            double end = onward ? to.get().x() : to.get().right();
            double bend = onward ? (end - from.right()) / 2 : gap / 2;
            String path = written("M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", from.right(), from.middle(), from.right() + bend, from.middle(), onward ? end - bend : end + bend,
                    to.get().middle(), end, to.get().middle());
            double back = (onward ? -1 : 1) * gap / 6;
            return new Arrow(link, path, written("M%.1f %.1fL%.1f %.1fL%.1f %.1f", end + back, to.get().middle() - gap / 9, end, to.get().middle(), end + back, to.get().middle() + gap / 9));
        }

        private Arrow ring(Link link, Box from) {
            double radius = measure.gap() / 8;
            double end = from.right() + measure.gap() / 2;
            String round = written("M%.1f %.1fA%.1f %.1f 0 1 1 %.1f %.1fA%.1f %.1f 0 1 1 %.1f %.1fZ", end, from.middle(), radius, radius, end + 2 * radius, from.middle(), radius, radius, end, from.middle());
            return new Arrow(link, written("M%.1f %.1fH%.1f", from.right(), from.middle(), end), round);
        }

        private static String written(String form, Object... numbers) {
            return String.format(Locale.ROOT, form, numbers);
        }
    }
}
