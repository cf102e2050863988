package demarche.pack.figure;

import demarche.pack.figure.MapFigure.Dot;
import demarche.pack.figure.MapFigure.Land;
import demarche.plan.id.Iso3;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a state is pointed at: a point inside its largest outline, and how large that outline is.
///
/// @param size the longer side of the largest outline, in units of the figure; 0 where it has none at this scale
public record Place(Iso3 state, double x, double y, double size) {

    /// One for each state of the figure, in the order of codes.
    public static List<Place> of(MapFigure figure) {
        Map<Iso3, Place> places = new HashMap<>();
        for (Dot dot : figure.dots()) places.put(dot.state(), new Place(dot.state(), dot.x(), dot.y(), 0));
        for (Land land : figure.lands()) land.state().ifPresent(state -> largest(land.rings()).ifPresent(ring -> places.put(state, within(state, ring))));
        return places.values().stream().sorted(Comparator.comparing(Place::state)).toList();
    }

    private static Optional<double[]> largest(Collection<double[]> rings) {
        return rings.stream().max(Comparator.comparingDouble(ring -> Math.abs(twiceArea(ring))));
    }

    private static Place within(Iso3 state, double[] ring) {
        double left = ring[0], right = ring[0], top = ring[1], bottom = ring[1];
        for (int i = 2; i < ring.length; i += 2) {
            left = Math.min(left, ring[i]);
            right = Math.max(right, ring[i]);
            top = Math.min(top, ring[i + 1]);
            bottom = Math.max(bottom, ring[i + 1]);
        }
        double y = centreY(ring, (top + bottom) / 2);
        return new Place(state, widest(ring, y, (left + right) / 2), y, Math.max(right - left, bottom - top));
    }

    private static double twiceArea(double[] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return sum;
    }

    /// The height of the centre of gravity; the middle where the outline has no area.
    private static double centreY(double[] ring, double middle) {
        double area = twiceArea(ring);
        if (Math.abs(area) < 1e-6) return middle;
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += (ring[i + 1] + ring[next + 1]) * (ring[i] * ring[next + 1] - ring[next] * ring[i + 1]);
        }
        return sum / (3 * area);
    }

    /// The middle of the widest stretch of land at the height, so that the point never lies in a bay.
    private static double widest(double[] ring, double y, double middle) {
        double[] crossings = new double[ring.length / 2];
        int found = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            boolean crosses = ring[i + 1] > y != ring[next + 1] > y;
            if (crosses) crossings[found++] = ring[i] + (y - ring[i + 1]) * (ring[next] - ring[i]) / (ring[next + 1] - ring[i + 1]);
        }
        Arrays.sort(crossings, 0, found);
        double best = middle;
        double width = 0;
        for (int i = 0; i + 1 < found; i += 2) {
            if (crossings[i + 1] - crossings[i] <= width) continue;
            width = crossings[i + 1] - crossings[i];
            best = (crossings[i] + crossings[i + 1]) / 2;
        }
        return best;
    }
}
