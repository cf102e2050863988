package demarche.ui.kit.table;

import demarche.ui.kit.Style;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// A table that edits in place, as a spreadsheet does. Rows are chosen, one or many; a ring shows the one cell where the keyboard is. Arrows walk, Enter, F2
/// or a letter begins to write, Enter takes and goes down, Tab takes and goes on, Escape leaves the old value; a text that is refused stays, with the
/// reason under it. Only rows in sight cost anything.
///
/// @param <R> what a row is
public final class Grid<R> extends Region {
    private final TableView<R> table;
    private final Map<TableColumn<R, ?>, GridColumn<R>> columns = new HashMap<>();
    private final List<GridColumn<R>> ordered;
    private final Function<R, Object> key;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ObjectProperty<GridColumn<R>> ring;
    private final ReadOnlyObjectWrapper<List<R>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final CellEditor<R> editor;
    private final GridKeys<R> keys;
    private boolean filling;

    /// What a grid is made of.
    ///
    /// @param name  what a reader hears when it enters the table
    /// @param key   what stays the same of a row when its values change
    /// @param title what a row is called
    public record Plan<R>(String name, List<GridColumn<R>> columns, Function<R, Object> key, Function<R, String> title) {}

    public Grid(Plan<R> plan) {
        this.key = plan.key();
        this.ordered = List.copyOf(plan.columns());
        table = Tables.of(plan.name());
        ring = new SimpleObjectProperty<>(ordered.getFirst());
        for (GridColumn<R> column : ordered) table.getColumns().add(made(column));
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedIndices().subscribe(this::publish);
        table.getFocusModel().focusedIndexProperty().subscribe(this::point);
        ring.subscribe(this::point);
        ColumnWidths.keep(table, ordered.stream().mapToDouble(GridColumn::width).toArray());
        editor = new CellEditor<>(this, plan.title());
        keys = new GridKeys<>(this);
        Style.styled(this, Style.GRID);
        getChildren().addAll(table, editor);
    }

    private TableColumn<R, R> made(GridColumn<R> column) {
        TableColumn<R, R> made = Tables.row(column.title(), column.order());
        made.setId(column.id());
        if (column.entry().form() == Form.NUMBER) made.getStyleClass().add(Style.NUMBER.css());
        made.setCellFactory(_ -> new GridCell<>(this, column));
        columns.put(made, column);
        return made;
    }

    public TableView<R> table() {
        return table;
    }

    /// Keys besides those of the grid itself, such as `Ctrl C`.
    public GridKeys<R> keys() {
        return keys;
    }

    /// The column the keyboard is in.
    ObjectProperty<GridColumn<R>> ringProperty() {
        return ring;
    }

    public GridColumn<R> ring() {
        return ring.get();
    }

    public List<GridColumn<R>> columns() {
        return ordered;
    }

    /// Those in sight, in their order.
    public List<GridColumn<R>> seen() {
        return table.getVisibleLeafColumns().stream().map(columns::get).toList();
    }

    /// Shows these columns and hides the others; the first stays.
    public void see(Collection<String> ids) {
        columns.forEach((made, column) -> made.setVisible(ids.contains(column.id()) || column == ordered.getFirst()));
        if (!seen().contains(ring.get())) ring.set(ordered.getFirst());
    }

    /// The rows that are chosen, in the order they are shown.
    public ReadOnlyObjectProperty<List<R>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// A reader that follows the keyboard hears the cell, not the row.
    private void point() {
        int row = table.getFocusModel().getFocusedIndex();
        columns.forEach((made, column) -> {
            if (row >= 0 && column == ring.get()) table.getFocusModel().focus(row, made);
        });
    }

    private void publish() {
        if (filling) return;
        var now = List.copyOf(table.getSelectionModel().getSelectedIndices().stream().sorted().filter(i -> i >= 0 && i < table.getItems().size()).map(table.getItems()::get).toList());
        if (!now.equals(chosen.get())) chosen.set(now);
    }

    /// Puts other rows in; what was chosen stays chosen, as far as it is still there.
    public void rows(List<R> next) {
        if (next.equals(rows)) return;
        Set<Object> kept = new HashSet<>(chosen.get().stream().map(key).toList());
        Optional<Object> at = focused().map(key);
        filling = true;
        if (sameRows(next)) {
            for (int i = 0; i < next.size(); i++) if (rows.get(i) != next.get(i)) rows.set(i, next.get(i));
        } else {
            rows.setAll(next);
        }
        choose(kept, at);
        filling = false;
        publish();
    }

    private boolean sameRows(List<R> next) {
        if (next.size() != rows.size()) return false;
        for (int i = 0; i < next.size(); i++) if (!key.apply(next.get(i)).equals(key.apply(rows.get(i)))) return false;
        return true;
    }

    /// Chooses rows by their keys.
    public void choose(Set<Object> keys) {
        choose(keys, keys.stream().findFirst());
        publish();
    }

    private void choose(Set<Object> wanted, Optional<Object> at) {
        var indices = new ArrayList<Integer>();
        int focus = -1;
        for (int i = 0; i < table.getItems().size() && !wanted.isEmpty(); i++) {
            Object is = key.apply(table.getItems().get(i));
            if (wanted.contains(is)) indices.add(i);
            if (at.filter(is::equals).isPresent()) focus = i;
        }
        var selection = table.getSelectionModel();
        if (indices.equals(selection.getSelectedIndices().stream().sorted().toList())) return;
        selection.clearSelection();
        if (!indices.isEmpty()) selection.selectIndices(indices.getFirst(), indices.stream().skip(1).mapToInt(Integer::intValue).toArray());
        if (focus >= 0) table.getFocusModel().focus(focus);
    }

    /// The row the keyboard is in.
    Optional<R> focused() {
        int at = table.getFocusModel().getFocusedIndex();
        return at >= 0 && at < table.getItems().size() ? Optional.of(table.getItems().get(at)) : Optional.empty();
    }

    /// Begins to write in the cell where the keyboard is.
    public void edit() {
        focused().ifPresent(row -> editor.begin(row, ring.get(), Optional.empty()));
    }

    /// Begins to write in a cell, such as the title of a row just made.
    public void edit(Object row, String column) {
        choose(Set.of(row));
        ring.set(ordered.stream().filter(c -> c.id().equals(column)).findFirst().orElseThrow());
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
        table.layout();
        edit();
    }

    CellEditor<R> editor() {
        return editor;
    }

    /// The node of the cell where the keyboard is; none where it is scrolled out of sight.
    Optional<Node> cell() {
        int row = table.getFocusModel().getFocusedIndex();
        return table.lookupAll(".grid-cell").stream().filter(n -> n instanceof TableCell<?, ?> c && c.getIndex() == row && columns.get(c.getTableColumn()) == ring.get() && !c.isEmpty())
                .findFirst();
    }

    void scrollToRing() {
        columns.forEach((made, column) -> {
            if (column == ring.get()) table.scrollToColumn(made);
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return table.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return table.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        table.resizeRelocate(0, 0, getWidth(), getHeight());
        editor.place();
    }
}
