package demarche.ui.kit.map;

import demarche.pack.figure.MapFigure;
import demarche.pack.figure.Place;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.WorldMap;
import demarche.reference.state.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The outlines of the world at rising detail, each drawn when a map comes that close. All sheets share the units of the first.
/// Made away from the window; used on one thread.
public final class Sheets {
    /// The width of the world in units.
    static final double WIDTH = 1000;
    private static final int FINEST = 8;
    /// In pixels.
    private static final double SEEN = 0.75;
    private final Reference reference;
    private final List<Shape> shapes;
    private final Sheet coarse;
    private final List<Sheet> finer = new ArrayList<>();
    private final Map<Iso3, Place> places;
    private final Camera.Box world;

    /// One state or land without one, with the box around it.
    record Patch(Optional<Iso3> state, List<double[]> rings, double left, double top, double right, double bottom) {
        boolean meets(double fromX, double fromY, double toX, double toY) {
            return right >= fromX && left <= toX && bottom >= fromY && top <= toY;
        }

        boolean holds(double x, double y) {
            return meets(x, y, x, y) && rings.stream().filter(ring -> crossesOddly(ring, x, y)).count() % 2 == 1;
        }

        private static boolean crossesOddly(double[] ring, double x, double y) {
            boolean odd = false;
            for (int i = 0, last = ring.length - 2; i < ring.length; last = i, i += 2) {
                boolean crosses = ring[i + 1] > y != ring[last + 1] > y
                        && x < (ring[last] - ring[i]) * (y - ring[i + 1]) / (ring[last + 1] - ring[i + 1]) + ring[i];
                odd ^= crosses;
            }
            return odd;
        }
    }

    /// @param detail pixels to a unit up to which the sheet is sharp
    record Sheet(double detail, List<Patch> patches) {}

    private Sheets(Reference reference, List<Shape> shapes) {
        this.reference = reference;
        this.shapes = shapes;
        MapFigure figure = MapFigure.of(shapes, reference.states(), WIDTH);
        this.coarse = sheet(figure, 1);
        this.places = Place.of(figure).stream().collect(Collectors.toMap(Place::state, Function.identity()));
        this.world = new Camera.Box(figure.width(), figure.height());
    }

    public static Sheets of(Reference reference) {
        return new Sheets(reference, WorldMap.load());
    }

    Camera.Box world() {
        return world;
    }

    Map<Iso3, Place> places() {
        return places;
    }

    /// The coarsest that is sharp at the scale, of those there are.
    Sheet at(double scale) {
        return finer.stream().filter(s -> s.detail() >= scale / 1.5).findFirst().filter(_ -> scale > 1.5)
                .orElseGet(() -> scale > 1.5 && !finer.isEmpty() ? finer.getLast() : coarse);
    }

    /// The detail that the scale would need and no sheet has yet.
    Optional<Integer> missing(double scale) {
        int needed = 1;
        while (needed < FINEST && needed < scale / 1.5) needed *= 2;
        int wanted = needed;
        return wanted == 1 || finer.stream().anyMatch(s -> s.detail() >= wanted) ? Optional.empty() : Optional.of(wanted);
    }

    /// Slow; for any thread.
    Sheet drawn(int detail) {
        return sheet(MapFigure.of(shapes, reference.states(), WIDTH * detail), detail);
    }

    void add(Sheet sheet) {
        finer.add(sheet);
        finer.sort(Comparator.comparingDouble(Sheet::detail));
    }

    private static Sheet sheet(MapFigure figure, int detail) {
        return new Sheet(detail, figure.lands().stream().filter(l -> !l.rings().isEmpty()).map(l -> patch(l, detail)).toList());
    }

    private static Patch patch(MapFigure.Land land, int detail) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        List<double[]> rings = land.rings().stream().map(ring -> scaled(ring, detail, box)).filter(ring -> ring.length > 4).toList();
        return new Patch(land.state(), rings, box[0], box[1], box[2], box[3]);
    }

    /// In the units of the first sheet, without points that lie nearer to the one before than anybody could see.
    private static double[] scaled(double[] ring, int detail, double[] box) {
        double[] scaled = new double[ring.length];
        int used = 0;
        for (int i = 0; i < ring.length; i += 2) {
            double x = ring[i] / detail;
            double y = ring[i + 1] / detail;
            if (used > 0 && Math.hypot(x - scaled[used - 2], y - scaled[used - 1]) < SEEN / detail) continue;
            scaled[used++] = x;
            scaled[used++] = y;
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x);
            box[3] = Math.max(box[3], y);
        }
        return Arrays.copyOf(scaled, used);
    }

    /// The state under a point: one whose dot is there, then the one whose land it is, then a small one within reach.
    ///
    /// @param scale pixels to a unit
    Optional<Iso3> stateAt(double x, double y, double scale) {
        double reach = Marks.TOO_SMALL / scale;
        return nearest(x, y, Marks.DOT / scale, reach).or(() -> landAt(x, y, scale)).or(() -> nearest(x, y, reach, 3 * reach));
    }

    private Optional<Iso3> landAt(double x, double y, double scale) {
        return at(scale).patches().reversed().stream().filter(p -> p.state().isPresent() && p.holds(x, y)).findFirst().flatMap(Patch::state);
    }

    private Optional<Iso3> nearest(double x, double y, double within, double smallerThan) {
        return places.values().stream().filter(p -> p.size() < smallerThan && Math.hypot(p.x() - x, p.y() - y) <= within)
                .min(Comparator.comparingDouble(p -> Math.hypot(p.x() - x, p.y() - y))).map(Place::state);
    }
}
