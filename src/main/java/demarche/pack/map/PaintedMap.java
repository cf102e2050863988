package demarche.pack.map;

import demarche.insight.map.Shade;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Draws the sheet of a map as lines and areas, as a PDF takes them. Words are drawn as outlines: the picture is told as a whole by the text that stands for it.
public final class PaintedMap {
    private static final double STRIPES = 4.5 * Math.sqrt(2);
    private static final double DOTS = 5;
    private final MapSheet sheet;
    private final Graphics2D ink;
    private final Font regular;
    private final Font bold;

    /// The fonts of its words, of any size.
    public record Fonts(Font regular, Font bold) {}

    private PaintedMap(MapSheet sheet, Graphics2D ink, Fonts fonts) {
        this.sheet = sheet;
        this.ink = ink;
        this.regular = fonts.regular();
        this.bold = fonts.bold();
    }

    public static void paint(MapSheet sheet, Graphics2D ink, Fonts fonts) {
        var map = new PaintedMap(sheet, ink, fonts);
        sheet.marks().forEach(map::mark);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Area(var land, Shade shade, String _) -> shape(path(land.rings()), shade, 0.5);
            case Mark.Dot(double x, double y, double radius, Shade shade, String _) -> dot(circle(x, y, radius), shade);
            case Mark.Leader(double fromX, double fromY, double toX, double toY) -> {
                line(new Line2D.Double(fromX, fromY, toX, toY), PrintedShades.WORDS, 1);
                area(circle(toX, toY, 2), PrintedShades.WORDS);
            }
            case Mark.Number(double x, double y, double radius, String words) -> {
                area(circle(x, y, radius), PrintedShades.PAPER);
                line(circle(x, y, radius), PrintedShades.WORDS, 1);
                words(x, y + radius * 0.42, radius * 1.2, bold, words, true);
            }
            case Mark.Swatch(double x, double y, double side, Shade shade) -> shape(new Rectangle2D.Double(x, y, side, side), shade, 1);
            case Mark.Words(double x, double y, double size, boolean strong, String words) -> words(x, y, size, strong ? bold : regular, words, false);
        }
    }

    private static Path2D path(Iterable<double[]> rings) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : rings) {
            path.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) path.lineTo(ring[i], ring[i + 1]);
            path.closePath();
        }
        return path;
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void shape(Shape shape, Shade shade, double width) {
        area(shape, shade == Shade.STRIPES ? PrintedShades.PAPER : PrintedShades.colour(sheet.palette(), shade));
        if (shade == Shade.STRIPES || shade == Shade.DOTS) pattern(shape, shade);
        line(shape, PrintedShades.edge(sheet.palette(), shade), width);
    }

    /// A pattern would not show on a dot this small: it is a ring there.
    private void dot(Shape circle, Shade shade) {
        boolean ring = shade == Shade.STRIPES || shade == Shade.DOTS || shade == Shade.BARE;
        area(circle, ring ? PrintedShades.PAPER : PrintedShades.colour(sheet.palette(), shade));
        line(circle, PrintedShades.edge(sheet.palette(), shade == Shade.LAND ? Shade.BARE : shade), ring ? 1.4 : 0.8);
    }

    private void pattern(Shape shape, Shade shade) {
        Shape before = ink.getClip();
        ink.clip(shape);
        if (shade == Shade.STRIPES) stripes(shape.getBounds2D());
        else dots(shape.getBounds2D());
        ink.setClip(before);
    }

    private void stripes(Rectangle2D box) {
        double first = Math.floor((box.getMinX() + box.getMinY()) / STRIPES) * STRIPES;
        for (double sum = first; sum <= box.getMaxX() + box.getMaxY(); sum += STRIPES) {
            line(new Line2D.Double(sum - box.getMinY(), box.getMinY(), sum - box.getMaxY(), box.getMaxY()), PrintedShades.colour(sheet.palette(), Shade.STRIPES), 2.25);
        }
    }

    private void dots(Rectangle2D box) {
        for (double x = Math.floor(box.getMinX() / DOTS) * DOTS; x <= box.getMaxX() + DOTS; x += DOTS) {
            for (double y = Math.floor(box.getMinY() / DOTS) * DOTS; y <= box.getMaxY() + DOTS; y += DOTS) area(circle(x, y, 1.1), PrintedShades.dots());
        }
    }

    private void area(Shape shape, String colour) {
        ink.setPaint(Color.decode(colour));
        ink.fill(shape);
    }

    private void line(Shape shape, String colour, double width) {
        ink.setPaint(Color.decode(colour));
        ink.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        ink.draw(shape);
    }

    private void words(double x, double y, double size, Font font, String words, boolean centred) {
        var glyphs = font.deriveFont((float) size).createGlyphVector(new FontRenderContext(null, true, true), words);
        double left = centred ? x - glyphs.getLogicalBounds().getWidth() / 2 : x;
        area(glyphs.getOutline((float) left, (float) y), PrintedShades.WORDS);
    }
}
