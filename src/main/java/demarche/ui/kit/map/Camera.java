package demarche.ui.kit.map;

/// Which part of the world a view shows, and how large. A point of the world lies at `point * scale + offset` in the view.
///
/// @param world the box of the world, in its own units
/// @param view  the box it is shown in, in pixels
record Camera(Box world, Box view, double scale, double x, double y) {
    private static final double CLOSEST = 24;

    record Box(double width, double height) {}

    /// The whole world, in the middle.
    static Camera whole(Box world, Box view) {
        double scale = fit(world, view);
        return new Camera(world, view, scale, 0, 0).clamped();
    }

    private static double fit(Box world, Box view) {
        return Math.max(1e-3, Math.min(view.width() / world.width(), view.height() / world.height()));
    }

    /// How much closer than the whole world.
    double closeness() {
        return scale / fit(world, view);
    }

    double toViewX(double worldX) {
        return worldX * scale + x;
    }

    double toViewY(double worldY) {
        return worldY * scale + y;
    }

    double toWorldX(double viewX) {
        return (viewX - x) / scale;
    }

    double toWorldY(double viewY) {
        return (viewY - y) / scale;
    }

    /// The point of the view stays where it is.
    Camera zoomed(double factor, double viewX, double viewY) {
        double least = fit(world, view);
        double next = Math.clamp(scale * factor, least, CLOSEST * least);
        double ratio = next / scale;
        return new Camera(world, view, next, viewX - (viewX - x) * ratio, viewY - (viewY - y) * ratio).clamped();
    }

    /// By whole pixels, so that what is drawn stays sharp.
    Camera panned(double dx, double dy) {
        return new Camera(world, view, scale, x + Math.rint(dx), y + Math.rint(dy)).clamped();
    }

    /// Moves as little as needed for the point of the world to be in sight.
    Camera showing(double worldX, double worldY, double margin) {
        double atX = toViewX(worldX);
        double atY = toViewY(worldY);
        double dx = Math.clamp(atX, Math.min(margin, view.width() / 2), Math.max(view.width() - margin, view.width() / 2)) - atX;
        double dy = Math.clamp(atY, Math.min(margin, view.height() / 2), Math.max(view.height() - margin, view.height() / 2)) - atY;
        return panned(dx, dy);
    }

    /// The same part of the world in a view of another size.
    Camera in(Box other) {
        double middleX = toWorldX(view.width() / 2);
        double middleY = toWorldY(view.height() / 2);
        double next = closeness() * fit(world, other);
        return new Camera(world, other, next, other.width() / 2 - middleX * next, other.height() / 2 - middleY * next).clamped();
    }

    /// The world never leaves the view; where it is smaller it stands in the middle.
    private Camera clamped() {
        return new Camera(world, view, scale, clamped(x, world.width() * scale, view.width()), clamped(y, world.height() * scale, view.height()));
    }

    private static double clamped(double offset, double content, double room) {
        return content <= room ? (room - content) / 2 : Math.clamp(offset, room - content, 0);
    }
}
