package demarche.ui.kit.map;

import demarche.insight.map.Shade;
import demarche.plan.id.Iso3;
import demarche.ui.kit.map.Sheets.Patch;
import demarche.ui.kit.map.Sheets.Sheet;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.transform.Affine;

/// The filled outlines, drawn once when the map comes to rest, somewhat beyond the view; while the map moves the finished drawing is only shifted and
/// stretched, so that no frame waits for outlines.
final class Land {
    /// Of the view, on each side of it.
    private static final double MARGIN = 0.6;
    private static final double LINE = 0.6;
    private final Canvas canvas = new Canvas();
    private final Affine place = new Affine();
    private Camera drawn;
    private double left;
    private double top;

    Land(Camera first) {
        drawn = first;
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        canvas.getTransforms().add(place);
    }

    Canvas canvas() {
        return canvas;
    }

    /// Shifts and stretches what was drawn.
    void follow(Camera camera) {
        double stretch = camera.scale() / drawn.scale();
        place.setToTransform(stretch, 0, (left - drawn.x()) * stretch + camera.x(), 0, stretch, (top - drawn.y()) * stretch + camera.y());
    }

    /// Whether what was drawn reaches over the view, as far as there is a world.
    boolean covers(Camera camera) {
        double right = left + canvas.getWidth();
        double bottom = top + canvas.getHeight();
        return reaches(drawn.toWorldX(left), drawn.toWorldX(right), camera.toWorldX(0), camera.toWorldX(camera.view().width()), camera.world().width())
                && reaches(drawn.toWorldY(top), drawn.toWorldY(bottom), camera.toWorldY(0), camera.toWorldY(camera.view().height()), camera.world().height());
    }

    private static boolean reaches(double from, double to, double wantedFrom, double wantedTo, double world) {
        double slack = 0.5;
        return from <= Math.max(0, wantedFrom) + slack && to >= Math.min(world, wantedTo) - slack;
    }

    /// @param lined false while the map moves: the lines between states take longest and come when it rests
    void draw(Camera camera, Sheet sheet, Map<Iso3, Shade> shades, Inks inks, boolean lined) {
        drawn = camera;
        double width = camera.view().width();
        double height = camera.view().height();
        left = Math.floor(Math.max(-MARGIN * width, camera.x() - 2));
        top = Math.floor(Math.max(-MARGIN * height, camera.y() - 2));
        canvas.setWidth(Math.max(1, Math.ceil(Math.min((1 + MARGIN) * width, camera.toViewX(camera.world().width()) + 2) - left)));
        canvas.setHeight(Math.max(1, Math.ceil(Math.min((1 + MARGIN) * height, camera.toViewY(camera.world().height()) + 2) - top)));
        follow(camera);
        GraphicsContext ink = canvas.getGraphicsContext2D();
        ink.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        ink.setFillRule(FillRule.EVEN_ODD);
        ink.setLineWidth(LINE);
        for (Patch patch : sheet.patches()) {
            if (patch.meets(camera.toWorldX(left), camera.toWorldY(top), camera.toWorldX(left + canvas.getWidth()), camera.toWorldY(top + canvas.getHeight()))) {
                patch(ink, patch, patch.state().map(s -> shades.getOrDefault(s, Shade.BARE)).orElse(Shade.BARE), inks, lined);
            }
        }
    }

    private void patch(GraphicsContext ink, Patch patch, Shade shade, Inks inks, boolean lined) {
        outline(ink, patch, drawn, left, top);
        ink.setFill(inks.of(shade));
        ink.fill();
        if (!lined) return;
        ink.setStroke(inks.edge(shade));
        ink.stroke();
    }

    /// @param left of the view at which the drawing begins; likewise top
    static void outline(GraphicsContext ink, Patch patch, Camera camera, double left, double top) {
        double x = camera.x() - left;
        double y = camera.y() - top;
        double scale = camera.scale();
        ink.beginPath();
        for (double[] ring : patch.rings()) {
            ink.moveTo(ring[0] * scale + x, ring[1] * scale + y);
            for (int i = 2; i < ring.length; i += 2) ink.lineTo(ring[i] * scale + x, ring[i + 1] * scale + y);
            ink.closePath();
        }
    }

}
