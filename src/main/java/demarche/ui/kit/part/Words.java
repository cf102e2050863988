package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Texts that are never cut: lines that keep their width, and sentences that break and keep their height.
public final class Words {
    private Words() {}

    /// One line that is never shortened.
    public static Label line(String text, Style... styles) {
        var label = Style.styled(new Label(text), styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Text that breaks where the room ends and pushes down what follows. Takes what is left of a row.
    public static Label wrapped(String text, Style... styles) {
        var label = Style.styled(new Label(text), styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.SOMETIMES);
        return label;
    }

    /// A sentence of 14 px, the voice of the product.
    public static Label sentence(String text, Style... styles) {
        return Style.styled(wrapped(text, styles), Style.SENTENCE);
    }

    /// Nodes side by side, 8 px apart, on one middle line.
    public static HBox row(Node... nodes) {
        var row = Style.styled(new HBox(nodes), Style.GAP_8);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// 12 px and muted: reasons, captions.
    public static Label caption(String text, Style... styles) {
        return Style.styled(wrapped(text, styles), Style.CAPTION, Style.MUTED);
    }
}
