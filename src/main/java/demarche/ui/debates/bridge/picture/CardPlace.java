package demarche.ui.debates.bridge.picture;

import demarche.pack.figure.bridge.Box;
import java.util.List;

/// Where a card floats: near the line it is tied to, in sight, and never on the topics it tells about while there is room elsewhere.
///
/// @param seen   what of the picture is in sight
/// @param keep   what the card must not cover
/// @param others what it covers only if it must
public record CardPlace(Box seen, List<Box> keep, List<Box> others) {
    private static final double AWAY = 26;
    private static final double EDGE = 6;
    private static final int STEPS = 24;

    /// @param x and y of the place on the line
    public Box of(double width, double height, double x, double y) {
        Box best = at(x - width / 2, y + AWAY, width, height);
        double least = cost(best, x, y);
        for (double share : new double[] {0.5, 0.15, 0.85, 0, 1}) {
            for (int step = 0; step <= STEPS; step++) {
                Box box = at(x - width * share, seen.y() + EDGE + step * (seen.height() - height - 2 * EDGE) / STEPS, width, height);
                double cost = cost(box, x, y);
                if (cost < least) {
                    best = box;
                    least = cost;
                }
            }
        }
        return best;
    }

    private Box at(double x, double y, double width, double height) {
        return new Box(within(x, seen.x() + EDGE, seen.right() - width - EDGE), within(y, seen.y() + EDGE, seen.bottom() - height - EDGE), width, height);
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }

    /// Covering a topic it tells about weighs more than anything, the place on the line next, then other topics and the way to the line.
    private double cost(Box box, double x, double y) {
        double kept = keep.stream().mapToDouble(k -> k.grown(EDGE).shared(box)).sum();
        double line = box.grown(AWAY / 2).holds(x, y) ? 2_000 : 0;
        double covered = others.stream().mapToDouble(o -> o.shared(box)).sum();
        double way = Math.hypot(within(x, box.x(), box.right()) - x, within(y, box.y(), box.bottom()) - y);
        return kept * 1_000 + line * 10 + covered * 0.05 + way * 4;
    }
}
