package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Columns of a table by lambda: text, numbers at the end of the cell, or any node with the words it stands for.
///
/// `Tables.of("States", Tables.text("State", Row::name), Tables.number("Score", Row::score, "%d"::formatted))`
public final class Tables {
    private Tables() {}

    /// A table whose columns share its width.
    ///
    /// @param name what a reader hears when it enters the table
    @SafeVarargs
    public static <R> TableView<R> of(String name, TableColumn<R, ?>... columns) {
        var table = new TableView<R>();
        table.setAccessibleText(name);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(""));
        for (var column : columns) table.getColumns().add(column);
        return table;
    }

    /// As high as its rows, for a short table that need not scroll.
    public static <R> TableView<R> fitted(TableView<R> table) {
        var height = Bindings.size(table.getItems()).add(1).multiply(table.fixedCellSizeProperty()).add(2);
        table.prefHeightProperty().bind(height);
        table.minHeightProperty().bind(height);
        return table;
    }

    public static <R> TableColumn<R, String> text(String title, Function<R, String> value) {
        TableColumn<R, String> column = column(title, value);
        column.setCellFactory(_ -> new WordCell<>(text -> text));
        return column;
    }

    /// Semi-bold, for the column that names the row.
    public static <R> TableColumn<R, String> name(String title, Function<R, String> value) {
        TableColumn<R, String> column = column(title, value);
        column.setCellFactory(_ -> Style.styled(new WordCell<R, String>(text -> text), Style.STRONG));
        return column;
    }

    /// Sorts by the value, shows its wording at the end of the cell.
    public static <R, N extends Comparable<? super N>> TableColumn<R, N> number(String title, Function<R, N> value, Function<N, String> wording) {
        TableColumn<R, N> column = column(title, value);
        column.getStyleClass().add(Style.NUMBER.css());
        column.setCellFactory(_ -> new WordCell<>(wording));
        return column;
    }

    /// Sorts by the value, such as a date, and shows its wording.
    public static <R, V extends Comparable<? super V>> TableColumn<R, V> value(String title, Function<R, V> value, Function<V, String> wording) {
        TableColumn<R, V> column = column(title, value);
        column.setCellFactory(_ -> new WordCell<>(wording));
        return column;
    }

    /// Shows what its cell factory makes of the row.
    public static <R> TableColumn<R, R> row(String title, Comparator<R> order) {
        TableColumn<R, R> column = column(title, row -> row);
        column.setComparator(order);
        return column;
    }

    /// A picture in a cell: a sign, a bar, a chip.
    ///
    /// @param words what the picture says; readers hear it and sorting goes by it
    public static <R> TableColumn<R, R> node(String title, Function<R, Node> node, Function<R, String> words) {
        TableColumn<R, R> column = column(title, row -> row);
        column.setComparator(Comparator.comparing(words));
        column.setCellFactory(_ -> new NodeCell<>(node, words));
        return column;
    }

    private static <R, V> TableColumn<R, V> column(String title, Function<R, V> value) {
        var column = new TableColumn<R, V>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setReorderable(false);
        return column;
    }

    private static final class WordCell<R, V> extends TableCell<R, V> {
        private final Function<V, String> wording;

        WordCell(Function<V, String> wording) {
            this.wording = wording;
        }

        @Override
        protected void updateItem(V value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : wording.apply(value));
        }
    }

    private static final class NodeCell<R> extends TableCell<R, R> {
        private final Function<R, Node> node;
        private final Function<R, String> words;

        NodeCell(Function<R, Node> node, Function<R, String> words) {
            this.node = node;
            this.words = words;
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            boolean nothing = empty || row == null;
            setGraphic(nothing ? null : node.apply(row));
            setAccessibleText(nothing ? "" : words.apply(row));
        }
    }
}
