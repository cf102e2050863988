package demarche.ui.timeline.chart;

import demarche.pack.figure.SignPaths;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;

/// Draws from the leading edge: where the language runs from the right, everything but the letters is mirrored.
///
/// @param width of the whole surface
record Brush(GraphicsContext ink, double width, boolean mirrored) {
    private static final double SLANT = 6;

    private double left(double x, double wide) {
        return mirrored ? width - x - wide : x;
    }

    private double at(double x) {
        return mirrored ? width - x : x;
    }

    void fill(Paint paint, double x, double y, double wide, double high) {
        ink.setFill(paint);
        ink.fillRect(left(x, wide), y, wide, high);
    }

    void round(Paint paint, double x, double y, double wide, double high) {
        ink.setFill(paint);
        ink.fillRoundRect(left(x, wide), y, wide, high, 4, 4);
    }

    void frame(Paint paint, double line, double x, double y, double wide, double high) {
        ink.setStroke(paint);
        ink.setLineWidth(line);
        ink.strokeRoundRect(left(x, wide), y, wide, high, 4, 4);
    }

    void line(Paint paint, double line, double x, double y, double toX, double toY, double... dashes) {
        ink.setStroke(paint);
        ink.setLineWidth(line);
        ink.setLineDashes(dashes);
        ink.strokeLine(at(x), y, at(toX), toY);
        ink.setLineDashes();
    }

    /// Strokes and gaps across a box.
    void hatch(Paint paint, double x, double y, double wide, double high, double scale) {
        clipped(x, y, wide, high, () -> {
            ink.setStroke(paint);
            ink.setLineWidth(2.4 * scale);
            double left = left(x, wide);
            for (double from = left - high; from < left + wide; from += SLANT * scale) ink.strokeLine(from, y + high, from + high, y);
        });
    }

    void clipped(double x, double y, double wide, double high, Runnable drawing) {
        ink.save();
        ink.beginPath();
        ink.rect(left(x, wide), y, wide, high);
        ink.clip();
        drawing.run();
        ink.restore();
    }

    /// @param x where the words begin
    void text(GlyphWidths font, String words, Paint paint, double x, double y) {
        letters(font, words, paint, x, y, mirrored ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    /// @param x where the words end
    void textEnding(GlyphWidths font, String words, Paint paint, double x, double y) {
        letters(font, words, paint, x, y, mirrored ? TextAlignment.LEFT : TextAlignment.RIGHT);
    }

    private void letters(GlyphWidths font, String words, Paint paint, double x, double y, TextAlignment alignment) {
        ink.setFont(font.font());
        ink.setTextAlign(alignment);
        ink.setFill(paint);
        ink.fillText(words, at(x), y);
    }

    /// A closed shape through points, each with its x and y.
    void shape(Paint paint, boolean solid, double line, double... points) {
        ink.beginPath();
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) ink.moveTo(at(points[i]), points[i + 1]);
            else ink.lineTo(at(points[i]), points[i + 1]);
        }
        ink.closePath();
        ink.setFill(paint);
        ink.setStroke(paint);
        ink.setLineWidth(line);
        if (solid) ink.fill();
        else ink.stroke();
    }

    /// An open line through points.
    void path(Paint paint, double line, double... points) {
        ink.beginPath();
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) ink.moveTo(at(points[i]), points[i + 1]);
            else ink.lineTo(at(points[i]), points[i + 1]);
        }
        ink.setStroke(paint);
        ink.setLineWidth(line);
        ink.stroke();
    }

    /// A tick in a box of ten from its leading edge; like any sign it is not mirrored.
    void tick(Paint paint, double x, double middle, double scale) {
        double from = left(x, 10 * scale);
        ink.setStroke(paint);
        ink.setLineWidth(1.8 * scale);
        ink.strokePolyline(new double[] {from, from + 3.5 * scale, from + 10 * scale}, new double[] {middle + 0.5 * scale, middle + 4 * scale, middle - 4 * scale}, 3);
    }

    void sign(SignPaths.Debate debate, Paint paint, double x, double y, double side, boolean solid) {
        double ratio = side / SignPaths.BOX;
        ink.save();
        ink.translate(left(x, side), y);
        ink.scale(ratio, ratio);
        ink.beginPath();
        ink.appendSVGPath(debate.parts(SignPaths.Ink.FILLED).getFirst().path());
        ink.setFill(paint);
        ink.setStroke(paint);
        ink.setLineWidth(1.4 / ratio);
        if (solid) ink.fill();
        else ink.stroke();
        ink.restore();
    }
}
