package demarche.ui.programmes;

import demarche.plan.Activity;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The activities of a programme as a table, with a form under it for the chosen one.
final class ActivitiesCard {
    private record Row(Activity activity, String when, String where, String state, boolean late) {}

    private final ActivitiesViewModel model;
    private final Texts texts;
    private final TableView<Row> table;
    private final VBox below = new VBox();
    private final ActivityForm form;
    private final Field<String> newTitle;
    private final VBox adding;
    private final Card card;
    private final javafx.scene.control.Button add;
    private boolean filling;
    private Optional<ItemId> of = Optional.empty();

    ActivitiesCard(ActivitiesViewModel model, Wording wording) {
        this.model = model;
        this.texts = wording.texts();
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
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!filling && row != null) model.chosenProperty().set(Optional.of(row.activity().id()));
        });
        form = new ActivityForm(model, wording);
        newTitle = new Fields(texts.locale()).text(Caption.of("new-activity", texts.get("programmes.activity.new")).help(texts.get("programmes.activity.new.help")), "", this::create);
        adding = Style.styled(new VBox(newTitle, new javafx.scene.layout.FlowPane(Buttons.small(texts.get("programmes.new.leave"), this::leave))), Style.ROW_FORM, Style.GAP_8);
        add = Buttons.withIcon(Buttons.small(texts.get("programmes.activity.add"), this::begin), "fth-plus");
        add.setId("add-activity");
        card = Card.of(texts.get("programmes.activity.title")).trailing(add).flush(new VBox(table, below));
    }

    Card card() {
        return card;
    }

    private static Node state(Row row) {
        return row.late() ? Words.line(row.state(), Style.STRONG, Style.ATTENTION)
                : switch (row.activity().status()) {
                    case DONE -> Words.line(row.state(), Style.STRONG, Style.DONE);
                    case CANCELLED -> Words.line(row.state(), Style.MUTED);
                    case PLANNED, CONFIRMED -> Words.line(row.state());
                };
    }

    private void begin() {
        model.chosenProperty().set(Optional.empty());
        newTitle.show("");
        below.getChildren().setAll(adding);
        newTitle.control().requestFocus();
    }

    private void leave() {
        below.getChildren().clear();
        showNone();
        add.requestFocus();
    }

    /// Left empty, nothing begins.
    private Optional<String> create(String title) {
        if (title.isEmpty()) return Optional.empty();
        Optional<String> refusal = model.add(title);
        if (refusal.isEmpty()) form.title().control().requestFocus();
        return refusal;
    }

    void show(Now now) {
        List<Row> rows = model.of(now).stream().map(a -> new Row(a, model.when(a), model.where(now, a), model.state(a), model.isLate(a))).toList();
        filling = true;
        if (!rows.equals(table.getItems())) table.getItems().setAll(rows);
        Optional<Activity> chosen = model.chosen();
        chosen.ifPresentOrElse(c -> rows.stream().filter(r -> r.activity().id().equals(c.id())).findFirst().ifPresent(table.getSelectionModel()::select),
                table.getSelectionModel()::clearSelection);
        filling = false;
        table.setVisible(!rows.isEmpty());
        table.setManaged(!rows.isEmpty());
        boolean another = !of.equals(Optional.of(now.programme().id()));
        of = Optional.of(now.programme().id());
        showBelow(chosen, another);
    }

    private void showBelow(Optional<Activity> chosen, boolean another) {
        chosen.ifPresent(form::show);
        if (chosen.isPresent()) {
            if (!below.getChildren().equals(List.of(form))) below.getChildren().setAll(form);
        } else if (another || !below.getChildren().contains(adding)) {
            Refocus.around(card, add, () -> below.getChildren().clear());
            showNone();
        }
    }

    private void showNone() {
        if (table.getItems().isEmpty()) {
            below.getChildren().setAll(Style.styled(new VBox(Words.wrapped(texts.get("programmes.activity.none"), Style.MUTED)), Style.ROW_FORM));
        }
    }
}
