package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// How a state is filled on a map. Solid, hatched and light part by pattern too, so that a grey printer keeps them apart.
public enum MapInk {
    DARK,
    LIGHT,
    HATCH,
    /// Land about which nothing is said.
    LAND;

    /// The inks of one map in the colours of the theme: small squares of no size that the stylesheet fills.
    static final class Well {
        private static final double PERIOD = 6;
        private static final int FINE = 6;
        private final Map<Style, Rectangle> swatches = new EnumMap<>(Style.class);

        /// @param owner  has the style `map`
        /// @param change run when the theme changes a colour
        Well(Pane owner, Runnable change) {
            for (Style style : new Style[] {Style.MAP_DARK, Style.MAP_LIGHT, Style.MAP_HATCH, Style.MAP_HATCH_GROUND, Style.MAP_LAND, Style.MAP_LINE}) {
                var swatch = Style.styled(new Rectangle(), style);
                swatch.setManaged(false);
                swatch.setMouseTransparent(true);
                swatch.fillProperty().subscribe((_, _) -> change.run());
                swatches.put(style, swatch);
            }
            owner.getChildren().addAll(swatches.values());
        }

        Paint line() {
            return paint(Style.MAP_LINE);
        }

        Paint of(MapInk ink) {
            return switch (ink) {
                case DARK -> paint(Style.MAP_DARK);
                case LIGHT -> paint(Style.MAP_LIGHT);
                case LAND -> paint(Style.MAP_LAND);
                case HATCH -> hatch();
            };
        }

        Paint hatchLine() {
            return paint(Style.MAP_HATCH);
        }

        private Paint paint(Style style) {
            return swatches.get(style).getFill();
        }

        /// Rising stripes as wide as the gaps between them, drawn finer than the screen so that they stay sharp.
        private Paint hatch() {
            if (!(paint(Style.MAP_HATCH) instanceof Color stripe) || !(paint(Style.MAP_HATCH_GROUND) instanceof Color ground)) return Color.TRANSPARENT;
            int side = (int) PERIOD * FINE;
            var image = new WritableImage(side, side);
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) image.getPixelWriter().setColor(x, y, (x + y) % side < side * 0.52 ? stripe : ground);
            }
            return new ImagePattern(image, 0, 0, PERIOD, PERIOD, false);
        }
    }
}
