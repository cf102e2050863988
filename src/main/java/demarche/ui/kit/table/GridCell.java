package demarche.ui.kit.table;

import demarche.ui.kit.Style;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/// A cell of a grid: shows its words, and a ring where the keyboard is.
final class GridCell<R> extends TableCell<R, R> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private final Grid<R> grid;
    private final GridColumn<R> column;

    GridCell(Grid<R> grid, GridColumn<R> column) {
        this.grid = grid;
        this.column = column;
        Style.styled(this, Style.GRID_CELL);
        if (column.entry().form() == Form.NUMBER) Style.styled(this, Style.NUMBER);
        grid.ringProperty().subscribe(this::mark);
        grid.table().getFocusModel().focusedIndexProperty().subscribe(this::mark);
        indexProperty().subscribe(this::mark);
        setOnMousePressed(_ -> grid.ringProperty().set(column));
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) grid.edit();
        });
    }

    private void mark() {
        boolean here = !isEmpty() && grid.ringProperty().get() == column && getIndex() == grid.table().getFocusModel().getFocusedIndex();
        pseudoClassStateChanged(HERE, here);
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : column.shown().apply(row));
        mark();
    }
}
