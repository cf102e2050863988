package demarche.ui.states.map;

import demarche.insight.map.Colouring;
import demarche.insight.map.Colouring.Value;
import demarche.insight.map.Palette;
import demarche.plan.id.Iso3;
import demarche.ui.kit.Style;
import demarche.ui.kit.map.MapLegend;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The same as the map, as a table: a row a state, in the order of the legend until a column is chosen to sort by.
final class MapTable {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private final MapViewModel model;
    private final ObservableList<Value> values = FXCollections.observableArrayList();
    private final TableView<Value> table;
    private Palette palette = Palette.FIGURES;

    MapTable(MapViewModel model, Consumer<Iso3> open) {
        this.model = model;
        TableColumn<Value, Value> value = Tables.node(model.text("map.column.value"), this::cell, Value::words);
        value.setComparator(Comparator.<Value>comparingDouble(v -> v.number().orElse(Double.NEGATIVE_INFINITY)).thenComparing(Value::words));
        table = Tables.of(model.text("map.table"), Tables.name(model.text("map.column.state"), Value::name), value);
        ColumnWidths.keep(table, 240, 360);
        table.setId("map-table");
        var sorted = new SortedList<>(values);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(Words.wrapped(model.text("map.narrowed.none"), Style.MUTED));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.chosenProperty().set(Optional.of(row.state()));
        });
        table.setOnKeyPressed(key -> {
            if (COPY.match(key)) copy();
            else if (key.getCode() == KeyCode.ENTER) model.chosenProperty().get().ifPresent(open);
            else return;
            key.consume();
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) model.chosenProperty().get().ifPresent(open);
        });
    }

    private Node cell(Value value) {
        return Words.row(MapLegend.swatch(palette, value.shade()), Words.line(value.words()));
    }

    TableView<Value> table() {
        return table;
    }

    void show(Colouring colouring) {
        palette = colouring.palette();
        values.setAll(colouring.values());
        choose();
    }

    /// The row of the chosen state, in sight.
    void choose() {
        Optional<Iso3> chosen = model.chosenProperty().get();
        List<Value> rows = table.getItems();
        rows.stream().filter(v -> chosen.equals(Optional.of(v.state()))).findFirst().filter(v -> table.getSelectionModel().getSelectedItem() != v).ifPresent(v -> {
            table.getSelectionModel().select(v);
            table.scrollTo(v);
        });
    }

    void copy() {
        var content = new ClipboardContent();
        content.putString(model.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
