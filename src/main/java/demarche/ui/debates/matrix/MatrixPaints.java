package demarche.ui.debates.matrix;

import demarche.pack.figure.SignPaths;
import demarche.reference.topic.Debate;
import demarche.ui.kit.Style;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// The colours of the matrix in the theme of the window: small squares of no size that the stylesheet fills, since a canvas knows no stylesheet.
final class MatrixPaints {
    private enum Use {
        SURFACE, TINT, LINE, DOT, INK, MUTED, OCHRE, OCHRE_MARK;

        String css() {
            return "swatch-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Use, Rectangle> plain = new EnumMap<>(Use.class);
    private final Map<Debate, Rectangle> marks = new EnumMap<>(Debate.class);
    private final Map<Debate, Rectangle> grounds = new EnumMap<>(Debate.class);

    /// @param change run when the theme changes a colour
    MatrixPaints(Region owner, Pane into, Runnable change) {
        Style.styled(owner, Style.MATRIX);
        for (Use use : Use.values()) plain.put(use, swatch(into, change, use.css()));
        for (Debate debate : Debate.values()) {
            String shape = SignPaths.Debate.of(debate.code()).id();
            marks.put(debate, swatch(into, change, "swatch-mark", shape));
            grounds.put(debate, swatch(into, change, "swatch-ground", shape));
        }
    }

    private static Rectangle swatch(Pane into, Runnable change, String... classes) {
        var swatch = new Rectangle();
        swatch.getStyleClass().addAll(classes);
        swatch.setManaged(false);
        swatch.setMouseTransparent(true);
        swatch.fillProperty().subscribe((_, _) -> change.run());
        into.getChildren().add(swatch);
        return swatch;
    }

    Paint mark(Debate debate) {
        return marks.get(debate).getFill();
    }

    /// The tint that a debate lies on.
    Paint ground(Debate debate) {
        return grounds.get(debate).getFill();
    }

    Paint surface() {
        return plain.get(Use.SURFACE).getFill();
    }

    Paint tint() {
        return plain.get(Use.TINT).getFill();
    }

    Paint line() {
        return plain.get(Use.LINE).getFill();
    }

    Paint dot() {
        return plain.get(Use.DOT).getFill();
    }

    Paint ink() {
        return plain.get(Use.INK).getFill();
    }

    Paint muted() {
        return plain.get(Use.MUTED).getFill();
    }

    Paint ochre() {
        return plain.get(Use.OCHRE).getFill();
    }

    Paint ochreMark() {
        return plain.get(Use.OCHRE_MARK).getFill();
    }
}
