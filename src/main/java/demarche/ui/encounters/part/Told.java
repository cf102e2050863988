package demarche.ui.encounters.part;

import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is known of something, each under its name; what is not known takes no room.
public final class Told extends VBox {
    public Told() {
        Style.styled(this, Style.TOLD);
    }

    /// Nothing where the text is empty.
    public Told row(String name, String text) {
        return text.isBlank() ? this : row(name, Words.sentence(text));
    }

    public Told row(String name, Region value) {
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        Node label = Words.wrapped(name, Style.TOLD_NAME);
        var row = Style.styled(new HBox(label, value), Style.TOLD_ROW);
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().add(row);
        return this;
    }
}
