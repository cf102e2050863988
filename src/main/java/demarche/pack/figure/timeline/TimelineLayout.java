package demarche.pack.figure.timeline;

import demarche.pack.figure.timeline.PlacedBar.Side;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where every row and bar stands, for one length of the day. Moving along the scale changes nothing here.
public final class TimelineLayout {
    /// A bar by its row and its place in it.
    public record Spot(int row, PlacedBar placed) {}

    private static final double GAP = 6;
    private static final double TICK = 16;
    private final TimelineContent content;
    private final TimeScale scale;
    private final TimelineSizes sizes;
    private final List<PlacedRow> rows = new ArrayList<>();
    private final Map<ItemId, List<Spot>> spots = new HashMap<>();

    public TimelineLayout(TimelineContent content, TimeScale scale, TimelineSizes sizes) {
        this.content = content;
        this.scale = scale;
        this.sizes = sizes;
        double top = 0;
        for (TimelineRow row : content.rows()) {
            PlacedRow placed = place(row, top);
            rows.add(placed);
            top = placed.bottom();
        }
    }

    /// Each bar in the first lane that is free there.
    private PlacedRow place(TimelineRow row, double top) {
        var lanes = new ArrayList<List<PlacedBar>>();
        var taken = new Lanes(row.bars().size());
        for (TimelineBar bar : row.bars()) {
            double words = sizes.width().applyAsDouble(bar.words(sizes.late()));
            Side side = side(bar, words);
            double beside = side == Side.INSIDE ? 0 : words + GAP;
            double from = scale.x(bar.days().first()) - (side == Side.BEFORE ? beside : 0);
            double end = right(bar) + (side == Side.AFTER ? beside : 0);
            int lane = taken.take(from, end + GAP);
            if (lane == lanes.size()) lanes.add(new ArrayList<>());
            var placed = new PlacedBar(bar, lane, side, end);
            lanes.get(lane).add(placed);
            spots.computeIfAbsent(bar.id(), _ -> new ArrayList<>(1)).add(new Spot(rows.size(), placed));
        }
        return new PlacedRow(row, top, Math.max(sizes.least(), lanes.size() * sizes.lane() + 2 * sizes.pad()), lanes);
    }

    private Side side(TimelineBar bar, double words) {
        double tick = bar.look() == TimelineBar.Look.DONE ? TICK : 0;
        if (bar.look() != TimelineBar.Look.LATE && words + tick + 2 * GAP <= right(bar) - scale.x(bar.days().first())) return Side.INSIDE;
        return right(bar) + GAP + words > sizes.right() ? Side.BEFORE : Side.AFTER;
    }

    /// Where a bar ends: after its last day.
    public double right(TimelineBar bar) {
        return scale.x(bar.days().last().plusDays(1));
    }

    public TimelineContent content() {
        return content;
    }

    public TimeScale scale() {
        return scale;
    }

    public TimelineSizes sizes() {
        return sizes;
    }

    public List<PlacedRow> rows() {
        return rows;
    }

    public double height() {
        return rows.isEmpty() ? 0 : rows.getLast().bottom();
    }

    /// The top of a bar, from the top of all rows.
    public double top(Spot spot) {
        return rows.get(spot.row()).top() + sizes.pad() + spot.placed().lane() * sizes.lane();
    }

    /// Where an activity stands: once in each row that it belongs to, from the top.
    public List<Spot> spots(ItemId id) {
        return spots.getOrDefault(id, List.of());
    }

    /// Where it stands in the row, or else where it stands first.
    public Optional<Spot> spot(ItemId id, int row) {
        return spots(id).stream().filter(s -> s.row() == row).findFirst().or(() -> spots(id).stream().findFirst());
    }

    /// The row at a height; the last one under all.
    public int rowAt(double y) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).bottom() <= y) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// The bar under a point; a bar of a day or two can be taken hold of a little beside it.
    ///
    /// @param slack how far beside
    public Optional<Spot> at(double x, double y, double slack) {
        if (rows.isEmpty() || y < 0 || y >= height()) return Optional.empty();
        int row = rowAt(y);
        int lane = (int) ((y - rows.get(row).top() - sizes.pad()) / sizes.lane());
        if (lane < 0 || lane >= rows.get(row).lanes().size()) return Optional.empty();
        return inSight(row, lane, x - slack, x + slack).stream().filter(b -> scale.x(b.bar().days().first()) - slack <= x && x < right(b.bar()) + slack)
                .map(b -> new Spot(row, b)).findFirst();
    }

    /// The bars of a lane that reach into a stretch of the scale, their words included.
    public List<PlacedBar> inSight(int row, int lane, double from, double to) {
        List<PlacedBar> bars = rows.get(row).lanes().get(lane);
        int low = 0;
        int high = bars.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bars.get(middle).end() < from) low = middle + 1;
            else high = middle;
        }
        int end = low;
        while (end < bars.size() && scale.x(bars.get(end).bar().days().first()) <= to) end++;
        return bars.subList(low, end);
    }

    /// The bars of all rows in reading order: row by row, in order of time.
    public List<Spot> reading() {
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> rows.get(row).lanes().stream().flatMap(List::stream)
                .sorted((a, b) -> TimelineBar.IN_TIME.compare(a.bar(), b.bar())).map(p -> new Spot(row, p))).toList();
    }
}
