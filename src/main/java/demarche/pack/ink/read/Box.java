package demarche.pack.ink.read;

/// A place on a page in points, counted from its upper left corner as it is seen.
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// The least box around both.
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// Whether both stand on one line of text: their middles lie in each other's height.
    boolean isLevelWith(Box other) {
        double middle = other.y + other.height / 2;
        return middle > y && middle < bottom();
    }
}
