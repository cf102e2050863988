package demarche.ui.kit.part;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableView;

/// Tables as high as their rows, up to a number of rows: longer ones scroll inside. An empty one has room for the sentence in its place.
public final class Heights {
    private Heights() {}

    public static void fit(TableView<?> table, int most) {
        var height = Bindings.createDoubleBinding(() -> height(table, most), table.fixedCellSizeProperty(), table.getItems(), table.columnResizePolicyProperty());
        table.prefHeightProperty().bind(height);
        table.minHeightProperty().bind(height);
    }

    private static double height(TableView<?> table, int most) {
        double row = table.getFixedCellSize();
        return row * (Math.clamp(table.getItems().size(), 1, most) + 1.1) + (ColumnWidths.scrolls(table) ? row * 0.7 : 0);
    }
}
