package demarche.ui.kit.part;

import javafx.scene.control.TableView;

/// Columns that are never narrower than their words at any size of text: where they find no room the table scrolls sideways.
public final class ColumnWidths {
    /// Height of a row at 100 % text, in pixels: what the size of text is read from.
    private static final double ROW = 33;

    private ColumnWidths() {}

    /// @param narrowest of each column, in pixels of 100 % text
    public static void keep(TableView<?> table, double... narrowest) {
        table.widthProperty().subscribe(_ -> arrange(table, narrowest));
        table.fixedCellSizeProperty().subscribe(_ -> arrange(table, narrowest));
        table.getColumns().forEach(column -> column.visibleProperty().subscribe(_ -> arrange(table, narrowest)));
    }

    public static boolean scrolls(TableView<?> table) {
        return table.getColumnResizePolicy() == TableView.UNCONSTRAINED_RESIZE_POLICY;
    }

    /// Size of the text in the table; 1 at 100 %.
    public static double scale(TableView<?> table) {
        return Math.max(1, table.getFixedCellSize() / ROW);
    }

    /// Lays the columns out anew, after the widths that were given to [#keep] were changed in place.
    public static void arrange(TableView<?> table, double... narrowest) {
        double scale = scale(table);
        double sum = 0;
        for (int i = 0; i < narrowest.length; i++) {
            double width = Math.round(narrowest[i] * scale);
            if (table.getColumns().get(i).isVisible()) sum += width;
            table.getColumns().get(i).setMinWidth(width);
            table.getColumns().get(i).setPrefWidth(width);
        }
        boolean fits = table.getWidth() == 0 || table.getWidth() >= sum;
        table.setColumnResizePolicy(fits ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }
}
