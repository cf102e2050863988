package demarche.ui.timeline.chart;

/// The letters of the timeline, in the size of the text.
record Fonts(GlyphWidths plain, GlyphWidths strong, GlyphWidths small) {
    /// @param scale size of the text, 1 at 100 %
    static Fonts of(double scale, boolean arabic) {
        String family = arabic ? "IBM Plex Sans Arabic" : "IBM Plex Sans";
        return new Fonts(new GlyphWidths(family, 12.5 * scale), new GlyphWidths(arabic ? family : "IBM Plex Sans SmBld", 13 * scale), new GlyphWidths(family, 12 * scale));
    }
}
