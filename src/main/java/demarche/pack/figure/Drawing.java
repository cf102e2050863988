package demarche.pack.figure;

import java.util.List;

/// A picture as marks on a plane, in points: what every ink can draw without knowing what it shows. Black, greys and patterns only, so that it
/// survives a grey printer.
///
/// @param marks in the order in which they lie on each other
public record Drawing(double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /// How dark: 0 is black, 255 is white.
    public sealed interface Mark {}

    /// A line.
    ///
    /// @param path   as SVG writes it
    /// @param dashes lengths of strokes and gaps in turn; empty: solid
    public record Stroke(String path, double width, int grey, List<Double> dashes) implements Mark {
        public Stroke {
            dashes = List.copyOf(dashes);
        }

        public static Stroke solid(String path, double width, int grey) {
            return new Stroke(path, width, grey, List.of());
        }
    }

    /// A rectangle that is filled.
    public record Ground(double x, double y, double width, double height, int grey) implements Mark {}

    /// One line of words; `y` is their base line.
    ///
    /// @param end whether the words end at `x`
    public record Words(String text, double x, double y, double size, boolean strong, boolean end) implements Mark {}

    /// A sign in a box of its own.
    public record Sign(List<SignPaths.Part> parts, double x, double y, double size) implements Mark {
        public Sign {
            parts = List.copyOf(parts);
        }
    }
}
