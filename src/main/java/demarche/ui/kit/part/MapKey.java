package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// What the inks of a map mean, with how many states have each.
public final class MapKey extends FlowPane {
    private final boolean treaties;

    private MapKey(boolean treaties) {
        this.treaties = treaties;
        Style.styled(this, Style.KEY_STRIP);
        setMinHeight(USE_PREF_SIZE);
    }

    public static MapKey ofVotes() {
        return new MapKey(false);
    }

    public static MapKey ofTreaties() {
        return new MapKey(true);
    }

    /// @param words such as "yes 79"
    public MapKey entry(MapInk ink, String words) {
        Label label = Words.line(words);
        label.setGraphic(new Swatch(ink, treaties));
        getChildren().add(label);
        return this;
    }

    private static final class Swatch extends Pane {
        private final Rectangle square = new Rectangle();
        private final MapInk ink;
        private final MapInk.Well well;

        Swatch(MapInk ink, boolean treaties) {
            this.ink = ink;
            Style.styled(this, Style.MAP, Style.MAP_SWATCH);
            if (treaties) Style.styled(this, Style.OF_TREATIES);
            well = new MapInk.Well(this, this::requestLayout);
            getChildren().add(square);
        }

        @Override
        protected void layoutChildren() {
            Paint edge = ink == MapInk.HATCH ? well.hatchLine() : well.of(ink);
            square.setWidth(getWidth());
            square.setHeight(getHeight());
            square.setFill(well.of(ink));
            square.setStroke(edge);
            square.setStrokeType(javafx.scene.shape.StrokeType.INSIDE);
        }
    }
}
