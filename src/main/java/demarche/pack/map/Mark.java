package demarche.pack.map;

import demarche.insight.map.Shade;
import demarche.pack.figure.MapFigure.Land;

/// One thing on the sheet of a map, in the order in which they are drawn. Lengths in units of the sheet.
public sealed interface Mark {
    /// Outlines filled with a shade.
    ///
    /// @param told what a reader is told of it; empty for land without a state
    record Area(Land land, Shade shade, String told) implements Mark {}

    /// A state too small to see.
    record Dot(double x, double y, double radius, Shade shade, String told) implements Mark {}

    /// From a number to its state.
    record Leader(double fromX, double fromY, double toX, double toY) implements Mark {}

    /// A number in a circle.
    record Number(double x, double y, double radius, String words) implements Mark {}

    /// A square of the legend.
    record Swatch(double x, double y, double side, Shade shade) implements Mark {}

    /// A line of text; `y` is its baseline.
    record Words(double x, double y, double size, boolean bold, String words) implements Mark {}
}
