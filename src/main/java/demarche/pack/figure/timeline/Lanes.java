package demarche.pack.figure.timeline;

import java.util.Arrays;

/// Lanes that are taken up to a place each: finds the first that is free from a place on, among thousands in a few steps.
final class Lanes {
    private final int width;
    /// A tree over the lanes: each node holds the least end of those under it, the root at 1.
    private final double[] least;
    private int used;

    /// @param most how many lanes there can be at most
    Lanes(int most) {
        width = Math.max(1, Integer.highestOneBit(Math.max(1, most) * 2 - 1));
        least = new double[2 * width];
        Arrays.fill(least, Double.NEGATIVE_INFINITY);
    }

    /// Takes the first lane that is free at the place, up to an end.
    int take(double from, double end) {
        int node = 1;
        while (node < width) node = least[2 * node] <= from ? 2 * node : 2 * node + 1;
        int lane = node - width;
        least[node] = end;
        for (int up = node / 2; up > 0; up /= 2) least[up] = Math.min(least[2 * up], least[2 * up + 1]);
        used = Math.max(used, lane + 1);
        return lane;
    }

    int used() {
        return used;
    }
}
