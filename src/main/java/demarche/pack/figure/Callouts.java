package demarche.pack.figure;

import demarche.plan.id.Iso3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Numbers in circles beside what they point at: in the state itself where it is large enough, else next to it with a leader line, so that small
/// states stay in sight. No circle covers another, nor a point that another belongs to, as long as there is room.
public final class Callouts {
    private static final double[] DISTANCES = {2.0, 2.7, 3.5, 4.5, 6, 8};
    private static final int DIRECTIONS = 16;
    private static final double INSIDE = 4.2;
    private final double radius;
    private final double width;
    private final double height;
    private final List<Circle> placed = new ArrayList<>();

    private Callouts(double radius, double width, double height) {
        this.radius = radius;
        this.width = width;
        this.height = height;
    }

    /// What is pointed at, in the units of the circles.
    public record Spot(Iso3 state, String words, double x, double y, double size) {}

    /// @param x  the centre of the circle; the leader line runs from there to the spot
    public record Circle(Spot spot, double x, double y) {
        public boolean isLed() {
            return x != spot.x() || y != spot.y();
        }
    }

    /// @param spots the most important first
    /// @param width and height of the box that holds the circles
    public static List<Circle> place(List<Spot> spots, double radius, double width, double height) {
        var callouts = new Callouts(radius, width, height);
        for (Spot spot : spots) callouts.placed.add(callouts.circle(spot, spots));
        return List.copyOf(callouts.placed);
    }

    private Circle circle(Spot spot, List<Spot> spots) {
        var within = new Circle(spot, spot.x(), spot.y());
        if (spot.size() > INSIDE * radius && isFree(within, spots)) return within;
        for (double distance : DISTANCES) {
            Optional<Circle> best = IntStream.range(0, DIRECTIONS).mapToObj(i -> at(spot, distance * radius, 2 * Math.PI * i / DIRECTIONS))
                    .filter(c -> isFree(c, spots)).min(Comparator.comparingDouble(c -> crowd(c, spots)));
            if (best.isPresent()) return best.get();
        }
        return at(spot, DISTANCES[0] * radius, -Math.PI / 4);
    }

    private static Circle at(Spot spot, double distance, double angle) {
        return new Circle(spot, spot.x() + distance * Math.cos(angle), spot.y() + distance * Math.sin(angle));
    }

    private boolean isFree(Circle circle, List<Spot> spots) {
        double x = circle.x();
        double y = circle.y();
        if (x < radius || y < radius || x > width - radius || y > height - radius) return false;
        for (Spot other : spots) if (!other.equals(circle.spot()) && Math.hypot(other.x() - x, other.y() - y) < radius * 1.3) return false;
        for (Circle other : placed) {
            if (Math.hypot(other.x() - x, other.y() - y) < 2.1 * radius) return false;
            if (distance(other.x(), other.y(), circle) < radius * 1.1 || distance(x, y, other) < radius * 1.1 || crosses(circle, other)) return false;
        }
        return true;
    }

    /// From a point to the leader line of a circle.
    private static double distance(double x, double y, Circle of) {
        double dx = of.spot().x() - of.x();
        double dy = of.spot().y() - of.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - of.x()) * dx + (y - of.y()) * dy) / length, 0, 1);
        return Math.hypot(x - of.x() - along * dx, y - of.y() - along * dy);
    }

    private static boolean crosses(Circle one, Circle other) {
        return side(one, other.x(), other.y()) != side(one, other.spot().x(), other.spot().y())
                && side(other, one.x(), one.y()) != side(other, one.spot().x(), one.spot().y());
    }

    private static boolean side(Circle line, double x, double y) {
        return (line.spot().x() - line.x()) * (y - line.y()) - (line.spot().y() - line.y()) * (x - line.x()) > 0;
    }

    private static double crowd(Circle circle, List<Spot> spots) {
        return spots.stream().filter(s -> !s.equals(circle.spot())).mapToDouble(s -> 1 / (1 + Math.hypot(s.x() - circle.x(), s.y() - circle.y()))).sum();
    }
}
