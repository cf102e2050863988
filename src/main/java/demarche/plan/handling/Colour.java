package demarche.plan.handling;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour as written `#rrggbb`, and how well it is read on another.
///
/// @param rgb red, green and blue, a byte each
public record Colour(int rgb) {
    public static final Colour BLACK = new Colour(0);
    public static final Colour WHITE = new Colour(0xffffff);
    /// What text needs (WCAG 2, success criterion 1.4.3).
    public static final double READABLE = 4.5;
    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if (rgb < 0 || rgb > 0xffffff) throw new IllegalArgumentException("not a colour: " + rgb);
    }

    public static Optional<Colour> read(String written) {
        return WRITTEN.matcher(written).matches() ? Optional.of(new Colour(Integer.parseInt(written.substring(1), 16))) : Optional.empty();
    }

    /// `#ffc000`
    public String written() {
        return "#" + digits();
    }

    /// `ffc000`
    public String digits() {
        return String.format(Locale.ROOT, "%06x", rgb);
    }

    /// From 1, the same, to 21, black on white.
    public double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    public boolean isReadableOn(Colour ground) {
        return contrastWith(ground) >= READABLE;
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
