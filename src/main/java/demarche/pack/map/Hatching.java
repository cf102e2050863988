package demarche.pack.map;

import demarche.insight.map.Shade;
import java.util.List;
import java.util.Locale;

/// Lines that fill the box around an outline: slanted for stripes, level for dots.
record Hatching(double left, double top, double right, double bottom) {
    static final double THICK = 2.2;
    private static final double STEP = 6.4;
    private static final double DOTTED_STEP = 5;

    static boolean isOf(Shade shade) {
        return shade == Shade.STRIPES || shade == Shade.DOTS;
    }

    static Hatching of(double x, double y, double side) {
        return new Hatching(x, y, x + side, y + side);
    }

    /// @param rings as x and y in turn
    static Hatching of(List<double[]> rings) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                left = Math.min(left, ring[i]);
                right = Math.max(right, ring[i]);
                top = Math.min(top, ring[i + 1]);
                bottom = Math.max(bottom, ring[i + 1]);
            }
        }
        return new Hatching(left, top, right, bottom);
    }

    /// On one grid over the whole sheet, so that stripes of neighbours meet.
    String path(Shade shade) {
        var path = new StringBuilder();
        if (shade == Shade.DOTS) {
            for (double y = Math.floor(top / DOTTED_STEP) * DOTTED_STEP; y <= bottom; y += DOTTED_STEP) path.append(line(Math.floor(left / DOTTED_STEP) * DOTTED_STEP, y, right, y));
            return path.toString();
        }
        double height = bottom - top;
        for (double sum = Math.floor((left + top) / STEP) * STEP; sum <= right + bottom; sum += STEP) path.append(line(sum - top, top, sum - top - height, bottom));
        return path.toString();
    }

    private static String line(double fromX, double fromY, double toX, double toY) {
        return String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", fromX, fromY, toX, toY);
    }
}
