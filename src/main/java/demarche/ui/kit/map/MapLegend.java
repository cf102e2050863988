package demarche.ui.kit.map;

import demarche.insight.map.Colouring;
import demarche.insight.map.Palette;
import demarche.insight.map.Shade;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/// What the shades of a map mean, and how many states have each.
public final class MapLegend extends FlowPane {
    /// @param wording of an entry, such as `yes 79`
    public MapLegend(Colouring colouring, Function<Colouring.Key, String> wording) {
        Style.styled(this, Style.KEY_STRIP);
        setMinHeight(USE_PREF_SIZE);
        colouring.key().forEach(key -> {
            Label label = Words.line(wording.apply(key));
            label.setGraphic(swatch(colouring.palette(), key.shade()));
            getChildren().add(label);
        });
    }

    /// A square in a shade, for a legend or a cell.
    public static Pane swatch(Palette palette, Shade shade) {
        return new Swatch(palette, shade);
    }

    private static final class Swatch extends Pane {
        private final Rectangle square = new Rectangle();
        private final Shade shade;
        private final Inks inks;

        Swatch(Palette palette, Shade shade) {
            this.shade = shade;
            Style.styled(this, Style.WORLD_MAP, Style.MAP_SWATCH);
            Inks.palette(this, palette);
            inks = new Inks(this::requestLayout);
            inks.wells().forEach(getChildren()::add);
            square.setStrokeType(StrokeType.INSIDE);
            getChildren().add(square);
        }

        @Override
        protected void layoutChildren() {
            square.setWidth(getWidth());
            square.setHeight(getHeight());
            square.setFill(inks.of(shade));
            square.setStroke(shade == Shade.STRIPES || shade == Shade.BARE || shade == Shade.DOTS ? inks.edge(shade) : inks.of(shade));
        }
    }
}
