package demarche.ui.kit.part;

import demarche.pack.figure.MapFigure;
import demarche.plan.id.Iso3;
import demarche.ui.kit.Style;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.FillRule;

/// The world with each state in one of four inks. Says its finding to readers; never mirrors.
public final class MapView extends Pane {
    private static final double DOT = 2.4;
    private final MapFigure figure;
    private final Function<Iso3, MapInk> inks;
    private final Canvas canvas = new Canvas();
    private final MapInk.Well well;
    private double drawnWidth = -1;

    /// @param finding what the map shows, in a sentence with its numbers
    public MapView(MapFigure figure, Function<Iso3, MapInk> inks, String finding) {
        this.figure = figure;
        this.inks = inks;
        Style.styled(this, Style.MAP);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(finding);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        canvas.setManaged(false);
        getChildren().add(canvas);
        well = new MapInk.Well(this, this::redraw);
    }

    /// The colours of treaties in the place of those of votes.
    public MapView ofTreaties() {
        return Style.styled(this, Style.OF_TREATIES);
    }

    private void redraw() {
        drawnWidth = -1;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computePrefWidth(double height) {
        return height < 0 ? figure.width() / 2 : height * figure.width() / figure.height();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((width < 0 ? prefWidth(-1) : width) * figure.height() / figure.width());
    }

    @Override
    protected double computeMinHeight(double width) {
        return 90;
    }

    /// As large as fits, in the middle.
    @Override
    protected void layoutChildren() {
        double width = Math.floor(Math.min(getWidth(), getHeight() * figure.width() / figure.height()));
        double height = width * figure.height() / figure.width();
        canvas.relocate(snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2));
        if (width <= 0 || width == drawnWidth) return;
        drawnWidth = width;
        canvas.setWidth(width);
        canvas.setHeight(Math.ceil(height));
        draw(canvas.getGraphicsContext2D(), width / figure.width());
    }

    private void draw(GraphicsContext ink, double scale) {
        ink.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        ink.setFillRule(FillRule.EVEN_ODD);
        ink.setLineWidth(0.6);
        Paint[] paints = new Paint[MapInk.values().length];
        for (MapInk each : MapInk.values()) paints[each.ordinal()] = well.of(each);
        for (MapFigure.Land land : figure.lands()) {
            MapInk chosen = land.state().map(inks).orElse(MapInk.LAND);
            outline(ink, land, scale);
            ink.setFill(paints[chosen.ordinal()]);
            ink.fill();
            ink.setStroke(chosen == MapInk.HATCH ? well.hatchLine() : well.line());
            ink.stroke();
        }
        for (MapFigure.Dot dot : figure.dots()) dot(ink, dot, scale, paints);
    }

    private static void outline(GraphicsContext ink, MapFigure.Land land, double scale) {
        ink.beginPath();
        for (double[] ring : land.rings()) {
            ink.moveTo(ring[0] * scale, ring[1] * scale);
            for (int i = 2; i < ring.length; i += 2) ink.lineTo(ring[i] * scale, ring[i + 1] * scale);
            ink.closePath();
        }
    }

    /// A hatch would not show on a dot this small: it is a ring there.
    private void dot(GraphicsContext ink, MapFigure.Dot dot, double scale, Paint[] paints) {
        MapInk chosen = inks.apply(dot.state());
        double x = dot.x() * scale - DOT;
        double y = dot.y() * scale - DOT;
        ink.setFill(chosen == MapInk.HATCH ? well.line() : paints[chosen.ordinal()]);
        ink.fillOval(x, y, 2 * DOT, 2 * DOT);
        ink.setStroke(chosen == MapInk.HATCH ? well.hatchLine() : well.line());
        ink.setLineWidth(chosen == MapInk.HATCH ? 1.2 : 0.6);
        ink.strokeOval(x, y, 2 * DOT, 2 * DOT);
    }
}
