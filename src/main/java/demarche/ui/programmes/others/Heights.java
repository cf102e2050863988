package demarche.ui.programmes.others;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableView;

/// How high a table stands that must not push away what comes after it.
final class Heights {
    private Heights() {}

    /// As high as its rows, but no higher than so many; the rest scrolls.
    static void upTo(int rows, TableView<?> table) {
        var height = Bindings.createDoubleBinding(() -> table.getFixedCellSize() * (Math.min(rows, table.getItems().size()) + 1.2), table.fixedCellSizeProperty(), table.getItems());
        table.prefHeightProperty().bind(height);
        table.minHeightProperty().bind(height);
    }
}
