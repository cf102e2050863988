package demarche.pack.map;

import demarche.insight.map.Palette;
import demarche.insight.map.Shade;

/// The shades on white paper, as the light theme has them; they stay apart on a grey printer.
public final class PrintedShades {
    /// What stands around a shade: striped, dotted and bare states would fray without a line of their own.
    public static final String PAPER = "#FFFFFF";
    public static final String LINE = "#FFFFFF";
    public static final String WORDS = "#1A2233";
    private static final String LAND = "#E3DED1";
    private static final String DOTTED = "#5D6471";
    private static final String BARE_EDGE = "#D6D0C3";

    private PrintedShades() {}

    /// The colour of a solid shade, of the stripes, or of the ground under the dots.
    public static String colour(Palette palette, Shade shade) {
        return switch (shade) {
            case LAND, DOTS -> LAND;
            case BARE -> PAPER;
            case MIDDLE -> "#4A70A0";
            case SOFT -> "#7F9CC6";
            case DARK -> dark(palette);
            case LIGHT -> switch (palette) {
                case VOTES -> "#C79CBD";
                case TREATIES -> "#CDB79F";
                case FIGURES -> "#AABEDB";
            };
            case STRIPES -> palette == Palette.VOTES ? "#5C6370" : dark(palette);
        };
    }

    private static String dark(Palette palette) {
        return switch (palette) {
            case VOTES -> "#2C5C8F";
            case TREATIES -> "#0B6B50";
            case FIGURES -> "#1E3D66";
        };
    }

    /// The line around a shade.
    public static String edge(Palette palette, Shade shade) {
        return switch (shade) {
            case STRIPES -> colour(palette, shade);
            case DOTS -> DOTTED;
            case BARE -> BARE_EDGE;
            case DARK, MIDDLE, SOFT, LIGHT, LAND -> LINE;
        };
    }

    public static String dots() {
        return DOTTED;
    }
}
