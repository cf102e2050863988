package demarche.ui.kit.map;

import demarche.insight.map.Palette;
import demarche.insight.map.Shade;
import demarche.ui.kit.Style;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// The shades of a map in the colours of the theme: small squares of no size that the stylesheet fills. Patterns are drawn once a theme.
final class Inks {
    private static final Style[] WELLS = {Style.INK_DARK, Style.INK_MIDDLE, Style.INK_SOFT, Style.INK_LIGHT, Style.INK_STRIPE, Style.INK_DOT, Style.INK_GROUND,
            Style.INK_LAND, Style.INK_LINE, Style.INK_EDGE, Style.INK_WORDS, Style.INK_CHOSEN};
    private static final int FINE = 4;
    private static final double STRIPES = 6;
    private static final double DOTS = 5;
    private final Map<Style, Rectangle> wells = new EnumMap<>(Style.class);
    private final Map<Shade, Paint> made = new EnumMap<>(Shade.class);

    /// @param change run when the theme changes a colour
    Inks(Runnable change) {
        for (Style style : WELLS) {
            var well = Style.styled(new Rectangle(), style);
            well.setManaged(false);
            well.setMouseTransparent(true);
            well.fillProperty().subscribe((_, _) -> {
                made.clear();
                change.run();
            });
            wells.put(style, well);
        }
    }

    /// The node that gets the style `world-map` holds these.
    Iterable<Rectangle> wells() {
        return wells.values();
    }

    /// Gives the node the colours of a palette.
    static void palette(Region node, Palette palette) {
        Style.OF_VOTES.on(node, palette == Palette.VOTES);
        Style.OF_TREATIES.on(node, palette == Palette.TREATIES);
        Style.OF_FIGURES.on(node, palette == Palette.FIGURES);
    }

    Paint of(Shade shade) {
        return made.computeIfAbsent(shade, this::paint);
    }

    private Paint paint(Shade shade) {
        return switch (shade) {
            case DARK -> of(Style.INK_DARK);
            case MIDDLE -> of(Style.INK_MIDDLE);
            case SOFT -> of(Style.INK_SOFT);
            case LIGHT -> of(Style.INK_LIGHT);
            case LAND -> of(Style.INK_LAND);
            case BARE -> of(Style.INK_GROUND);
            case STRIPES -> stripes();
            case DOTS -> dots();
        };
    }

    /// What stands around a state: striped and bare ones would fray without a line of their own.
    Paint edge(Shade shade) {
        return switch (shade) {
            case STRIPES -> of(Style.INK_STRIPE);
            case DOTS -> of(Style.INK_DOT);
            case BARE -> of(Style.INK_EDGE);
            case DARK, MIDDLE, SOFT, LIGHT, LAND -> of(Style.INK_LINE);
        };
    }

    Paint of(Style well) {
        return wells.get(well).getFill();
    }

    private Paint stripes() {
        int side = (int) STRIPES * FINE;
        return pattern(side, STRIPES, Style.INK_STRIPE, Style.INK_GROUND, (x, y) -> (x + y) % side < side * 0.5);
    }

    private Paint dots() {
        int side = (int) DOTS * FINE;
        double middle = side / 2.0;
        return pattern(side, DOTS, Style.INK_DOT, Style.INK_LAND, (x, y) -> Math.hypot(x + 0.5 - middle, y + 0.5 - middle) < side * 0.22);
    }

    private interface Inked {
        boolean at(int x, int y);
    }

    /// Drawn finer than the screen so that it stays sharp.
    private Paint pattern(int side, double period, Style ink, Style ground, Inked inked) {
        if (!(of(ink) instanceof Color front) || !(of(ground) instanceof Color back)) return Color.TRANSPARENT;
        var image = new WritableImage(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) image.getPixelWriter().setColor(x, y, inked.at(x, y) ? front : back);
        }
        return new ImagePattern(image, 0, 0, period, period, false);
    }
}
