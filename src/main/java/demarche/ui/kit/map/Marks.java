package demarche.ui.kit.map;

import demarche.insight.map.Shade;
import demarche.pack.figure.Callouts;
import demarche.pack.figure.Callouts.Circle;
import demarche.pack.figure.Callouts.Spot;
import demarche.pack.figure.Place;
import demarche.plan.id.Iso3;
import demarche.ui.kit.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// What lies over the land and keeps its size while the map moves: dots for states too small to see, the state pointed at and the one chosen,
/// numbers with their leader lines. Drawn anew for every frame.
final class Marks {
    /// A state whose outline is less than this many pixels wide and high has a dot.
    static final double TOO_SMALL = 6;
    /// Its radius.
    static final double DOT = 3;
    private final Canvas canvas = new Canvas();
    private final Inks inks;
    private List<Circle> circles = List.of();
    private Camera placedFor;

    /// What is to be marked, besides the numbers.
    record Content(Map<Iso3, Shade> shades, Optional<Iso3> pointed, Optional<Iso3> chosen) {}

    Marks(Inks inks, Camera first) {
        this.inks = inks;
        this.placedFor = first;
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    /// Finds room for the numbers; while the map moves they keep their distance from their states.
    void placeNumbers(Camera camera, Sheets sheets, Map<Iso3, Integer> numbers, double radius) {
        var spots = new ArrayList<Spot>();
        numbers.forEach((state, number) -> Optional.ofNullable(sheets.places().get(state)).ifPresent(place -> {
            double x = camera.toViewX(place.x());
            double y = camera.toViewY(place.y());
            boolean inSight = x >= 0 && y >= 0 && x <= camera.view().width() && y <= camera.view().height();
            if (inSight) spots.add(new Spot(state, number.toString(), x, y, place.size() * camera.scale()));
        }));
        circles = Callouts.place(spots, radius, camera.view().width(), camera.view().height());
        placedFor = camera;
    }

    void draw(Camera camera, Sheets sheets, Content content, double radius) {
        if (canvas.getWidth() != camera.view().width()) canvas.setWidth(camera.view().width());
        if (canvas.getHeight() != camera.view().height()) canvas.setHeight(camera.view().height());
        GraphicsContext ink = canvas.getGraphicsContext2D();
        ink.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        ink.setFillRule(FillRule.EVEN_ODD);
        content.pointed().ifPresent(state -> outline(ink, camera, sheets, state, 1.2));
        content.chosen().ifPresent(state -> outline(ink, camera, sheets, state, 2.2));
        for (Place place : sheets.places().values()) {
            if (place.size() * camera.scale() < TOO_SMALL) dot(ink, camera, place, content);
        }
        for (Circle circle : circles) number(ink, camera, circle, radius, content);
    }

    private void outline(GraphicsContext ink, Camera camera, Sheets sheets, Iso3 state, double width) {
        ink.setStroke(inks.of(Style.INK_CHOSEN));
        boolean small = sheets.places().get(state).size() * camera.scale() < 40;
        ink.setLineWidth(small ? width / 2 : width);
        sheets.at(camera.scale()).patches().stream().filter(p -> p.state().equals(Optional.of(state))).forEach(patch -> {
            Land.outline(ink, patch, camera, 0, 0);
            ink.stroke();
        });
    }

    /// A pattern would not show on a dot this small: it is a ring there.
    private void dot(GraphicsContext ink, Camera camera, Place place, Content content) {
        Shade shade = content.shades().getOrDefault(place.state(), Shade.BARE);
        boolean ring = shade == Shade.STRIPES || shade == Shade.DOTS || shade == Shade.BARE;
        boolean marked = content.chosen().equals(Optional.of(place.state())) || content.pointed().equals(Optional.of(place.state()));
        double size = marked ? DOT + 1.5 : DOT;
        double x = camera.toViewX(place.x()) - size;
        double y = camera.toViewY(place.y()) - size;
        ink.setFill(ring ? inks.of(Style.INK_GROUND) : inks.of(shade));
        ink.fillOval(x, y, 2 * size, 2 * size);
        ink.setStroke(marked ? inks.of(Style.INK_CHOSEN) : shade == Shade.LAND ? inks.of(Style.INK_EDGE) : inks.edge(shade));
        ink.setLineWidth(marked ? 2.2 : ring ? 1.4 : 0.8);
        ink.strokeOval(x, y, 2 * size, 2 * size);
    }

    private void number(GraphicsContext ink, Camera camera, Circle circle, double radius, Content content) {
        double x = camera.toViewX(placedFor.toWorldX(circle.spot().x()));
        double y = camera.toViewY(placedFor.toWorldY(circle.spot().y()));
        double centreX = x + circle.x() - circle.spot().x();
        double centreY = y + circle.y() - circle.spot().y();
        ink.setStroke(inks.of(Style.INK_WORDS));
        ink.setLineWidth(1);
        if (circle.isLed()) {
            ink.strokeLine(x, y, centreX, centreY);
            ink.setFill(inks.of(Style.INK_WORDS));
            ink.fillOval(x - 2, y - 2, 4, 4);
        }
        boolean chosen = content.chosen().equals(Optional.of(circle.spot().state()));
        ink.setFill(inks.of(chosen ? Style.INK_CHOSEN : Style.INK_GROUND));
        ink.fillOval(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
        ink.strokeOval(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
        ink.setFill(inks.of(chosen ? Style.INK_GROUND : Style.INK_WORDS));
        ink.setFont(Font.font("IBM Plex Sans SmBld", radius * 1.25));
        ink.setTextAlign(TextAlignment.CENTER);
        ink.setTextBaseline(VPos.CENTER);
        ink.fillText(circle.spot().words(), centreX, centreY);
    }

    /// The state whose number lies under a point of the view.
    Optional<Iso3> numberAt(Camera camera, double x, double y, double radius) {
        return circles.stream().filter(c -> {
            double dx = camera.toViewX(placedFor.toWorldX(c.spot().x())) + c.x() - c.spot().x() - x;
            double dy = camera.toViewY(placedFor.toWorldY(c.spot().y())) + c.y() - c.spot().y() - y;
            return Math.hypot(dx, dy) <= radius;
        }).findFirst().map(c -> c.spot().state());
    }
}
