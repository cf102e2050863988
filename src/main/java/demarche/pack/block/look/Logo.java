package demarche.pack.block.look;

/// The sign of a ministry, on the letterhead.
///
/// @param png         drawn anew from what was given, so that nothing else travels in it
/// @param width       on the page, in millimetres
/// @param height      on the page, in millimetres
/// @param alternative what it shows, for those who cannot see it; never blank
public record Logo(Kept png, double width, double height, String alternative) {
    public Logo {
        if (alternative.isBlank()) throw new IllegalArgumentException("a logo without a text");
    }
}
