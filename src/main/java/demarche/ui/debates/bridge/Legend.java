package demarche.ui.debates.bridge;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.Words;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;

/// What the lines and signs of the bridge mean.
final class Legend extends FlowPane {
    private static final double LONG = 34;

    Legend(Texts texts) {
        Style.styled(this, Style.BRIDGE, Style.BRIDGE_KEY);
        add(texts.get("bridge.key.made"), line(Style.BRIDGE_MADE, 4.25, 0));
        add(texts.get("bridge.key.open"), new Group(line(Style.BRIDGE_OPEN, 5, 0), line(Style.BRIDGE_GROUND, 2.6, 0)));
        add(texts.get("bridge.key.untaught"), dashed(line(Style.BRIDGE_UNTAUGHT, 1, 0), 1, 3.5));
        add(texts.get("bridge.key.contrast"), dashed(line(Style.BRIDGE_MADE, 2.75, 0), 8, 5));
        add(texts.get("bridge.key.strength"), new Group(line(Style.BRIDGE_MADE, 1.5, 0), line(Style.BRIDGE_MADE, 2.75, 5), line(Style.BRIDGE_MADE, 4.25, 11.5)));
        getChildren().add(signs(texts));
    }

    private void add(String words, Node picture) {
        Label label = Words.line(words);
        label.setGraphic(picture);
        getChildren().add(label);
    }

    private static HBox signs(Texts texts) {
        return Words.row(Signs.debate("budapest-convention", true), Words.line(texts.get("bridge.key.taught")),
                Signs.debate("budapest-convention", false), Words.line(texts.get("bridge.key.missing")));
    }

    private static Line line(Style ink, double width, double y) {
        var line = Style.styled(new Line(0, y, LONG, y), ink);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(javafx.scene.shape.StrokeLineCap.BUTT);
        return line;
    }

    private static Line dashed(Line line, double... dashes) {
        for (double dash : dashes) line.getStrokeDashArray().add(dash);
        return line;
    }
}
