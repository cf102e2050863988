package demarche.ui.debates.bridge.picture;

import demarche.insight.Joined;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeFigure;
import demarche.pack.figure.bridge.Curve;
import demarche.ui.kit.Style;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/// Draws the lines of the bridge that are in sight, in the colours of the theme: solid is made, hollow is open, dotted is untaught, dashed contrasts.
/// A canvas as large as what is in sight, so that two hundred lines over several pages scroll without delay.
public final class LinesInk extends Pane {
    private static final double REST = 0.64;
    private static final double BEHIND = 0.16;
    private static final double MARGIN = 40;
    private final Canvas canvas = new Canvas();
    private final Map<Style, Rectangle> swatches = new EnumMap<>(Style.class);
    private final Runnable redraw;

    /// What is drawn.
    ///
    /// @param scale  pixels for a unit of the figure
    /// @param mirrored the picture runs from the right
    /// @param bright lines that stand out
    /// @param dimmed whether the others step back
    public record Drawing(BridgeFigure figure, double scale, boolean mirrored, Predicate<Line> bright, boolean dimmed) {}

    /// @param redraw asks for a new drawing, as when the theme changes a colour
    public LinesInk(Runnable redraw) {
        this.redraw = redraw;
        setMouseTransparent(true);
        setManaged(false);
        canvas.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (Style style : List.of(Style.BRIDGE_MADE, Style.BRIDGE_OPEN, Style.BRIDGE_GROUND, Style.BRIDGE_BRIGHT_GROUND, Style.BRIDGE_BRIGHT_OPEN, Style.BRIDGE_UNTAUGHT)) swatch(style);
        getChildren().add(canvas);
    }

    private void swatch(Style style) {
        var swatch = Style.styled(new Rectangle(), style);
        swatch.setManaged(false);
        swatch.fillProperty().subscribe((_, _) -> redraw.run());
        swatches.put(style, swatch);
        getChildren().add(swatch);
    }

    /// @param top    of what is in sight
    /// @param height of what is in sight
    public void draw(Drawing drawing, double top, double height) {
        double width = Math.ceil(drawing.figure().width() * drawing.scale());
        canvas.relocate(0, top);
        canvas.setWidth(width);
        canvas.setHeight(Math.ceil(height));
        GraphicsContext ink = canvas.getGraphicsContext2D();
        ink.clearRect(0, 0, width, canvas.getHeight());
        ink.save();
        ink.translate(drawing.mirrored() ? width : 0, -top);
        ink.scale(drawing.mirrored() ? -drawing.scale() : drawing.scale(), drawing.scale());
        List<Curve> seen = drawing.figure().curves().stream().filter(c -> isSeen(c, top / drawing.scale(), height / drawing.scale())).toList();
        for (Joined.State state : List.of(Joined.State.UNTAUGHT, Joined.State.MADE, Joined.State.HALF)) {
            seen.stream().filter(c -> c.line().state() == state && !drawing.bright().test(c.line())).forEach(c -> draw(ink, c, drawing.dimmed() ? BEHIND : REST, false));
        }
        seen.stream().filter(c -> drawing.bright().test(c.line())).forEach(c -> draw(ink, c, 1, true));
        ink.restore();
    }

    private static boolean isSeen(Curve curve, double top, double height) {
        double[] points = curve.points();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 1; i < points.length; i += 2) {
            least = Math.min(least, points[i]);
            most = Math.max(most, points[i]);
        }
        return most >= top - MARGIN && least <= top + height + MARGIN;
    }

    private void draw(GraphicsContext ink, Curve curve, double strength, boolean bright) {
        Line line = curve.line();
        ink.setGlobalAlpha(strength);
        ink.setLineCap(StrokeLineCap.BUTT);
        switch (line.state()) {
            case MADE -> stroke(ink, curve, paint(Style.BRIDGE_MADE), line.width(), line.isContrast() ? new double[] {8, 5} : new double[0]);
            case UNTAUGHT -> {
                ink.setGlobalAlpha(bright ? 1 : Math.min(1, strength * 1.4));
                stroke(ink, curve, paint(Style.BRIDGE_UNTAUGHT), bright ? 2 : 1, line.isContrast() ? new double[] {6, 4} : new double[] {1, 3.5});
            }
            case HALF -> {
                ink.setGlobalAlpha(Math.max(strength, strength == REST ? 1 : strength));
                stroke(ink, curve, paint(bright ? Style.BRIDGE_BRIGHT_OPEN : Style.BRIDGE_OPEN), line.width() + (bright ? 2.4 : 1.4), line.isContrast() ? new double[] {8, 5} : new double[0]);
                ink.setGlobalAlpha(1);
                stroke(ink, curve, paint(bright ? Style.BRIDGE_BRIGHT_GROUND : Style.BRIDGE_GROUND), Math.max(0.9, line.width() - 0.8));
            }
        }
    }

    private static void stroke(GraphicsContext ink, Curve curve, Paint paint, double width, double... dashes) {
        double[] p = curve.points();
        ink.setStroke(paint);
        ink.setLineWidth(width);
        ink.setLineDashes(dashes);
        ink.beginPath();
        ink.moveTo(p[0], p[1]);
        for (int i = 2; i < p.length; i += 6) ink.bezierCurveTo(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5]);
        ink.stroke();
    }

    private Paint paint(Style style) {
        return swatches.get(style).getFill();
    }
}
