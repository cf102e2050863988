package demarche.pack.figure.bridge;

import demarche.pack.figure.bridge.BridgeContent.Line;
import java.util.Locale;

/// The way of one link from topic to topic: one cubic curve, or several that go on from each other.
public final class Curve {
    private static final int STEPS = 24;

    /// A place on a curve and how far it is from what was asked about.
    public record Near(double x, double y, double distance) {}

    private final Line line;
    private final double[] points;
    private final double[] samples;

    /// @param points x and y of the start, then for each piece its two controls and its end
    Curve(Line line, double... points) {
        this.line = line;
        this.points = points;
        this.samples = sampled(points);
    }

    public Line line() {
        return line;
    }

    /// x and y of the start, then for each piece its two controls and its end.
    public double[] points() {
        return points.clone();
    }

    /// x and y in turn, close enough to each other to stand for the curve.
    public double[] samples() {
        return samples.clone();
    }

    /// As SVG writes it.
    public String path() {
        var path = new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1f", points[0], points[1]));
        for (int i = 2; i < points.length; i += 6) {
            path.append(String.format(Locale.ROOT, "C%.1f %.1f %.1f %.1f %.1f %.1f", points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]));
        }
        return path.toString();
    }

    public Near nearest(double x, double y) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < samples.length; i += 2) {
            double distance = Math.hypot(samples[i] - x, samples[i + 1] - y);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return new Near(samples[best], samples[best + 1], least);
    }

    /// The point nearest to the middle of the line that lies between two heights; the middle where none does.
    public Near anchor(double top, double bottom) {
        int middle = samples.length / 4 * 2;
        for (int away = 0; away <= middle; away += 2) {
            for (int at : new int[] {middle + away, middle - away}) {
                if (at < samples.length && samples[at + 1] >= top && samples[at + 1] <= bottom) return new Near(samples[at], samples[at + 1], 0);
            }
        }
        return new Near(samples[middle], samples[middle + 1], 0);
    }

    private static double[] sampled(double[] points) {
        int pieces = (points.length - 2) / 6;
        double[] samples = new double[2 * (pieces * STEPS + 1)];
        samples[0] = points[0];
        samples[1] = points[1];
        for (int piece = 0; piece < pieces; piece++) {
            for (int step = 1; step <= STEPS; step++) {
                int into = 2 * (piece * STEPS + step);
                samples[into] = at(points, 6 * piece, (double) step / STEPS);
                samples[into + 1] = at(points, 6 * piece + 1, (double) step / STEPS);
            }
        }
        return samples;
    }

    private static double at(double[] p, int i, double t) {
        double u = 1 - t;
        return u * u * u * p[i] + 3 * u * u * t * p[i + 2] + 3 * u * t * t * p[i + 4] + t * t * t * p[i + 6];
    }
}
