package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import demarche.ui.kit.table.Form;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.edit.Bulk;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One change for all activities that are chosen: a column and what it is to say, or days by which they move.
final class BulkPanel extends VBox {
    private final ActivitiesViewModel model;
    private final Supplier<List<Activity>> chosen;
    private final Texts texts;
    private final Field<ActivityColumn> column;
    private final Field<Bulk.Way> way;
    private final ComboBox<String> value = new ComboBox<>();
    private final Field<String> by;
    private final Field<ChronoUnit> unit;
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);

    BulkPanel(ActivitiesViewModel model, Supplier<List<Activity>> chosen, Runnable close) {
        this.model = model;
        this.chosen = chosen;
        this.texts = model.texts();
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        var fields = new Fields(texts.locale());
        List<ActivityColumn> columns = model.columns().all().stream().filter(c -> !c.id().equals("title")).toList();
        column = fields.choice(Caption.of("bulk-column", texts.get("activities.bulk.column")), columns, ActivityColumn::title, model.columns().column("status"), _ -> chose());
        way = fields.choice(Caption.of("bulk-way", texts.get("activities.bulk.way")), List.of(Bulk.Way.values()), this::wording, Bulk.Way.SET, _ -> Optional.empty());
        by = fields.text(Caption.of("bulk-by", texts.get("activities.bulk.by")).help(texts.get("activities.bulk.by.help")), "", _ -> Optional.empty());
        unit = fields.choice(Caption.of("bulk-unit", texts.get("activities.bulk.unit")), List.of(ChronoUnit.WEEKS, ChronoUnit.DAYS), this::wording, ChronoUnit.WEEKS, _ -> Optional.empty());
        problem.setId("bulk-problem");
        Button change = named("bulk-change", texts.get("activities.bulk.change"), this::change);
        Button shift = named("bulk-shift", texts.get("activities.bulk.shift"), this::shift);
        getChildren().addAll(new EvenColumns(170, 14, column, way, valueField()), new FlowPane(change), new EvenColumns(170, 14, by, unit), Style.styled(new FlowPane(shift, Buttons.small(texts.get("activities.close"), close)), Style.GAP_8), problem);
        offer();
        tell(Optional.empty());
    }

    private static Button named(String id, String words, Runnable action) {
        Button button = Buttons.small(words, action);
        button.setId(id);
        return button;
    }

    private VBox valueField() {
        value.setEditable(true);
        value.setId("bulk-value");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setAccessibleText(texts.get("activities.bulk.value"));
        var label = Words.wrapped(texts.get("activities.bulk.value"), Style.FIELD_LABEL);
        label.setLabelFor(value);
        return Style.styled(new VBox(label, value), Style.FIELD);
    }

    private Optional<String> chose() {
        javafx.application.Platform.runLater(this::offer);
        return Optional.empty();
    }

    private void offer() {
        value.getItems().setAll(chosen.get().stream().findFirst().map(a -> column.value().offers(model.book(), a)).orElse(List.of()));
        value.getEditor().clear();
        boolean several = column.value().form() == Form.SOME;
        way.setDisable(!several);
        if (!several) way.show(Bulk.Way.SET);
    }

    private void change() {
        tell(model.writeAll(chosen.get(), column.value(), way.value(), value.getEditor().getText()));
    }

    private void shift() {
        by.commit();
        boolean whole = by.value().matches("[+-]?\\d{1,4}");
        tell(whole ? model.shift(chosen.get(), Integer.parseInt(by.value()), unit.value()) : Optional.of(texts.get("activities.refused.count", by.value())));
    }

    private void tell(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent());
        problem.setManaged(sentence.isPresent());
    }

    private String wording(Bulk.Way way) {
        return switch (way) {
            case SET -> texts.get("activities.bulk.set");
            case ADD -> texts.get("activities.bulk.add");
            case REMOVE -> texts.get("activities.bulk.remove");
        };
    }

    private String wording(ChronoUnit unit) {
        return unit == ChronoUnit.WEEKS ? texts.get("activities.bulk.weeks") : texts.get("activities.bulk.days");
    }
}
