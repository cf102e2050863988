package demarche.pack.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Stripes and dots within outlines, as plain lines: every ink draws lines, and not every ink knows patterns.
///
/// @param rings outlines as `x, y` in turn; what lies inside an odd number of them is filled
record Hatching(List<double[]> rings) {
    private static final double SLANT = Math.sqrt(0.5);

    /// A rectangle.
    static Hatching of(double x, double y, double side) {
        return new Hatching(List.of(new double[] {x, y, x + side, y, x + side, y + side, x, y + side}));
    }

    /// Slanted lines, as the path of an SVG.
    ///
    /// @param step from the middle of one to the middle of the next
    String stripes(double step) {
        var path = new StringBuilder();
        // Turned by an eighth, the stripes lie level: along holds what runs with them, across what counts them.
        List<double[]> turned = rings.stream().map(Hatching::turned).toList();
        for (long line = (long) Math.ceil(least(turned) / step); line * step <= most(turned); line++) {
            double across = line * step;
            double[] crossings = crossings(turned, across);
            for (int i = 0; i + 1 < crossings.length; i += 2) path.append(point('M', crossings[i], across)).append(point('L', crossings[i + 1], across));
        }
        return path.toString();
    }

    /// Points of a grid, as the path of an SVG drawn with round ends.
    String dots(double step) {
        var path = new StringBuilder();
        for (long row = (long) Math.ceil(least(rings) / step); row * step <= most(rings); row++) {
            double[] crossings = crossings(rings, row * step);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                for (long column = (long) Math.ceil(crossings[i] / step); column * step <= crossings[i + 1]; column++) {
                    path.append(String.format(Locale.ROOT, "M%.1f %.1fh.01", column * step, row * step));
                }
            }
        }
        return path.toString();
    }

    private static double[] turned(double[] ring) {
        double[] turned = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            turned[i] = (ring[i] - ring[i + 1]) * SLANT;
            turned[i + 1] = (ring[i] + ring[i + 1]) * SLANT;
        }
        return turned;
    }

    private static String point(char step, double along, double across) {
        return String.format(Locale.ROOT, "%c%.1f %.1f", step, (along + across) * SLANT, (across - along) * SLANT);
    }

    private static double least(List<double[]> rings) {
        return rings.stream().mapToDouble(ring -> extreme(ring, -1)).map(d -> -d).min().orElse(0);
    }

    private static double most(List<double[]> rings) {
        return rings.stream().mapToDouble(ring -> extreme(ring, 1)).max().orElse(-1);
    }

    private static double extreme(double[] ring, int sign) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < ring.length; i += 2) most = Math.max(most, sign * ring[i]);
        return most;
    }

    /// Where a level line goes into the outlines and out of them, in turn.
    private static double[] crossings(List<double[]> rings, double level) {
        double[] found = new double[8];
        int count = 0;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                if (ring[i + 1] > level == ring[next + 1] > level) continue;
                if (count == found.length) found = Arrays.copyOf(found, 2 * count);
                found[count++] = ring[i] + (level - ring[i + 1]) * (ring[next] - ring[i]) / (ring[next + 1] - ring[i + 1]);
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }
}
