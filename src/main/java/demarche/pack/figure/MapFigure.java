package demarche.pack.figure;

import demarche.plan.id.Iso3;
import demarche.reference.state.Shape;
import demarche.reference.state.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The map of the world as geometry in a box of a given width, so that window and paper draw the same: the outline of every state, land without a
/// state, and a dot for each state too small to see. Areas compare truly (Equal Earth). Boundaries imply no position.
///
/// @param lands land without a state first, so that states are drawn over it
public record MapFigure(double width, double height, List<Land> lands, List<Dot> dots) {
    /// Antarctica holds no state and would take a fifth of the height.
    private static final Set<String> LEFT_OUT = Set.of("010");
    private static final double NORTH = EqualEarth.y(83.7);
    /// Just below Cape Horn; some islets without people lie farther south.
    private static final double SOUTH = EqualEarth.y(-56.2);
    /// The map is cut in the Bering Strait, so that no state is torn apart; what lies west of the cut is drawn in the east.
    private static final double CUT = -169;
    private static final double WEST = EqualEarth.x(-161, 0);
    private static final double EAST = EqualEarth.x(190, 0);
    /// A state whose longer side is less than this share of the width gets a dot.
    private static final double TOO_SMALL = 0.006;

    public MapFigure {
        lands = List.copyOf(lands);
        dots = List.copyOf(dots);
    }

    /// The outlines of one state or of land without one.
    ///
    /// @param rings polygons, each as x and y in turn, not closed; holes by the even-odd rule
    public record Land(Optional<Iso3> state, List<double[]> rings) {
        public Land {
            rings = List.copyOf(rings);
        }

        /// The outlines as an SVG path, for paper.
        public String path() {
            var path = new StringBuilder();
            for (double[] ring : rings) {
                for (int i = 0; i < ring.length; i += 2) path.append(i == 0 ? 'M' : 'L').append(tenths(ring[i])).append(' ').append(tenths(ring[i + 1]));
                path.append('Z');
            }
            return path.toString();
        }

        private static double tenths(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }

    /// Where a state too small to see lies.
    public record Dot(Iso3 state, double x, double y) {}

    /// @param width of the box; points nearer to each other than a third of a unit are left out
    public static MapFigure of(List<Shape> shapes, Collection<State> states, double width) {
        var codes = new HashMap<String, Iso3>();
        states.forEach(s -> codes.put(s.m49(), s.iso3()));
        double scale = width / (EAST - WEST);
        double height = (NORTH - SOUTH) * scale;
        var land = new ArrayList<Land>();
        var owned = new HashMap<Iso3, List<double[]>>();
        for (Shape shape : shapes) {
            if (LEFT_OUT.contains(shape.m49())) continue;
            List<double[]> rings = shape.rings().stream().map(ring -> projected(ring, scale)).toList();
            Optional<Iso3> state = Optional.ofNullable(codes.get(shape.m49()));
            state.ifPresentOrElse(iso3 -> owned.computeIfAbsent(iso3, _ -> new ArrayList<>()).addAll(rings), () -> land.add(new Land(state, drawn(rings, height))));
        }
        owned.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> land.add(new Land(Optional.of(e.getKey()), drawn(e.getValue(), height))));
        return new MapFigure(width, height, land, dots(owned, width));
    }

    private static double[] projected(int[] ring, double scale) {
        double[] points = new double[ring.length];
        double east = liesInTheEast(ring) ? 0 : -180;
        int used = 0;
        for (int i = 0; i < ring.length; i += 2) {
            double longitude = ring[i] / 100.0;
            double x = (EqualEarth.x(longitude < east ? longitude + 360 : longitude, ring[i + 1] / 100.0) - WEST) * scale;
            double y = (NORTH - EqualEarth.y(ring[i + 1] / 100.0)) * scale;
            boolean near = used > 0 && Math.hypot(x - points[used - 2], y - points[used - 1]) < 1 / 3.0;
            if (near) continue;
            points[used++] = x;
            points[used++] = y;
        }
        return Arrays.copyOf(points, used);
    }

    /// Whether the outline lies west of the cut or goes on across the 180th meridian, so that all of it is drawn in the east.
    private static boolean liesInTheEast(int[] ring) {
        int west = 0;
        int east = 0;
        for (int i = 0; i < ring.length; i += 2) {
            west = Math.min(west, ring[i]);
            east = Math.max(east, ring[i]);
        }
        return west < 100 * CUT && (east > 15_000 || ring[0] < 100 * CUT);
    }

    /// Rings with an area and within the box; an islet of one or two points left would draw nothing.
    private static List<double[]> drawn(List<double[]> rings, double height) {
        return rings.stream().filter(ring -> ring.length > 4 && Extent.of(ring).bottom() <= height).toList();
    }

    private static List<Dot> dots(Map<Iso3, List<double[]>> owned, double width) {
        return owned.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(e -> {
            Extent largest = e.getValue().stream().map(Extent::of).reduce((a, b) -> b.side() > a.side() ? b : a).orElseThrow();
            return largest.side() < width * TOO_SMALL ? Optional.of(new Dot(e.getKey(), largest.x(), largest.y())).stream() : Optional.<Dot>empty().stream();
        }).toList();
    }

    private record Extent(double left, double top, double right, double bottom) {
        static Extent of(double[] ring) {
            var extent = new Extent(ring[0], ring[1], ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                extent = new Extent(Math.min(extent.left, ring[i]), Math.min(extent.top, ring[i + 1]),
                        Math.max(extent.right, ring[i]), Math.max(extent.bottom, ring[i + 1]));
            }
            return extent;
        }

        double side() {
            return Math.max(right - left, bottom - top);
        }

        double x() {
            return (left + right) / 2;
        }

        double y() {
            return (top + bottom) / 2;
        }
    }
}
