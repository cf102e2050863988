package demarche.insight.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Numbers cut into at most four equal steps with limits a person can read. A number on a limit belongs to the step above it, the highest to the last.
///
/// @param from  the lower limit of the first step
/// @param width of each step
/// @param count how many steps there are
record Steps(double from, double width, int count) {
    static final int MOST = 4;
    private static final List<Double> READABLE = List.of(1.0, 2.0, 2.5, 5.0, 10.0);
    private static final List<Shade> RISING = List.of(Shade.LIGHT, Shade.SOFT, Shade.MIDDLE, Shade.DARK);

    /// @param whole limits are whole numbers
    static Steps of(Collection<Double> values, boolean whole) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(0);
        double power = Math.pow(10, Math.floor(Math.log10(Math.max((most - least) / MOST, whole ? 1 : 1e-6))));
        for (double at = power;; at *= 10) {
            for (double readable : READABLE) {
                double width = readable * at;
                if (whole && width != Math.rint(width)) continue;
                double from = whole ? Math.floor((least - 1) / width) * width + 1 : Math.floor(least / width) * width;
                int needed = whole ? (int) Math.floor((most - from) / width) + 1 : Math.max(1, (int) Math.ceil((most - from) / width - 1e-9));
                if (needed <= MOST) return new Steps(from, width, needed);
            }
        }
    }

    /// 0 for the lowest.
    int of(double value) {
        return Math.clamp((int) Math.floor((value - from) / width), 0, count - 1);
    }

    double lower(int step) {
        return from + step * width;
    }

    double upper(int step) {
        return from + (step + 1) * width;
    }

    /// From light to dark; fewer steps lie farther apart.
    List<Shade> shades() {
        var shades = new ArrayList<Shade>();
        for (int i = 0; i < count; i++) shades.add(count == 1 ? Shade.DARK : RISING.get(Math.round(i * (MOST - 1) / (float) (count - 1))));
        return shades;
    }
}
