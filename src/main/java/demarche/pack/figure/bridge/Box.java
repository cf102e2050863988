package demarche.pack.figure.bridge;

/// A rectangle that stands upright, its corner at the start and top.
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return y + height / 2;
    }

    /// Edges do not count as within.
    public boolean holds(double px, double py) {
        return px > x && px < right() && py > y && py < bottom();
    }

    /// Edges that touch do not count.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// How much of the other this one covers.
    public double shared(Box other) {
        double wide = Math.min(right(), other.right()) - Math.max(x, other.x);
        double high = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }

    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
