package demarche.ui.timeline.chart;

import demarche.pack.figure.SignPaths;
import demarche.reference.topic.Debate;
import demarche.ui.kit.Style;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// The colours of the timeline in the theme of the window: small squares of no size that the stylesheet fills, since a canvas knows no stylesheet.
final class TimelinePaints {
    /// What a colour is used for.
    enum Use {
        PAPER, SUNKEN, LINE, LINE_SOFT, INK, MUTED, PRIMARY, ON_PRIMARY, TINT, OCHRE, OCHRE_MARK, OCHRE_TINT, TOAST, ON_TOAST
    }

    private final Map<Use, Rectangle> plain = new EnumMap<>(Use.class);
    private final Map<Debate, Rectangle> marks = new EnumMap<>(Debate.class);

    /// @param change run when the theme changes a colour
    TimelinePaints(Pane into, Runnable change) {
        Style.styled(into, Style.TIMELINE);
        for (Use use : Use.values()) plain.put(use, swatch(into, change, "swatch-" + use.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        for (Debate debate : Debate.values()) marks.put(debate, swatch(into, change, "swatch-mark", SignPaths.Debate.of(debate.code()).id()));
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

    Paint of(Use use) {
        return plain.get(use).getFill();
    }

    Paint mark(Debate debate) {
        return marks.get(debate).getFill();
    }
}
