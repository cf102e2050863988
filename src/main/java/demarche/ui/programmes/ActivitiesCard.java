package demarche.ui.programmes;

import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The activities of a programme in short; each opens where it is written.
final class ActivitiesCard {
    private record Row(Activity activity, String when, String where, String state, boolean late) {}

    private final ActivityListViewModel model;
    private final Consumer<ItemId> open;
    private final TableView<Row> table;
    private final VBox none;
    private final Button write;
    private final Card card;

    /// @param open  shows an activity with all that is known of it
    /// @param begin begins another
    ActivitiesCard(ActivityListViewModel model, Texts texts, Consumer<ItemId> open, Runnable begin) {
        this.model = model;
        this.open = open;
        table = Tables.of(texts.get("programmes.activity.title"), Tables.name(texts.get("programmes.activity.what"), r -> r.activity().title()),
                Tables.text(texts.get("programmes.activity.when"), Row::when), Tables.text(texts.get("programmes.activity.where"), Row::where),
                Tables.node(texts.get("programmes.activity.state"), ActivitiesCard::state, Row::state));
        table.setId("activities");
        table.getColumns().forEach(c -> c.setSortable(false));
        ColumnWidths.keep(table, 225, 150, 114, 96);
        var height = Bindings.createDoubleBinding(() -> table.getFixedCellSize() * (table.getItems().size() + 1.1) + (ColumnWidths.scrolls(table) ? table.getFixedCellSize() * 0.7 : 0),
                table.fixedCellSizeProperty(), table.getItems(), table.columnResizePolicyProperty());
        table.prefHeightProperty().bind(height);
        table.minHeightProperty().bind(height);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) openChosen();
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) openChosen();
        });
        none = Style.styled(new VBox(Words.wrapped(texts.get("programmes.activity.none"), Style.MUTED)), Style.ROW_FORM);
        Button add = Buttons.withIcon(Buttons.small(texts.get("programmes.activity.add"), begin), "fth-plus");
        add.setId("add-activity");
        write = Buttons.small(texts.get("programmes.activity.write"), this::openChosen);
        write.setId("open-activities");
        card = Card.of(texts.get("programmes.activity.title")).trailing(write, add).flush(new VBox(table, none));
    }

    Card card() {
        return card;
    }

    private void openChosen() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).or(() -> table.getItems().stream().findFirst()).ifPresent(row -> open.accept(row.activity().id()));
    }

    private static Node state(Row row) {
        return row.late() ? Words.line(row.state(), Style.STRONG, Style.ATTENTION)
                : switch (row.activity().status()) {
                    case DONE -> Words.line(row.state(), Style.STRONG, Style.DONE);
                    case CANCELLED -> Words.line(row.state(), Style.MUTED);
                    case PLANNED, CONFIRMED -> Words.line(row.state());
                };
    }

    void show(Now now) {
        List<Row> rows = model.of(now).stream().map(a -> new Row(a, model.when(a), model.where(now, a), model.state(a), model.isLate(a))).toList();
        if (!rows.equals(table.getItems())) table.getItems().setAll(rows);
        table.setVisible(!rows.isEmpty());
        table.setManaged(!rows.isEmpty());
        none.setVisible(rows.isEmpty());
        none.setManaged(rows.isEmpty());
        write.setDisable(rows.isEmpty());
    }
}
