package demarche.ui.settings;

import demarche.plan.Plan;
import demarche.plan.handling.Handling;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Title, unit, marking and day of the open plan.
final class PlanCard {
    private final Field<String> title;
    private final Field<String> unit;
    private final Field<Handling> marking;
    private final Label day = Words.wrapped("");
    private final SettingsViewModel model;
    private final VBox fields;
    private final VBox none;
    private final Card card;

    PlanCard(SettingsViewModel model, Texts texts) {
        this.model = model;
        var kit = new Fields(texts.locale());
        title = kit.text(Caption.of("plan-title", texts.get("settings.plan.title")), "", model::takeTitle);
        unit = kit.text(Caption.of("plan-unit", texts.get("settings.plan.unit")).help(texts.get("settings.plan.unit.help")), "", model::takeUnit);
        marking = kit.choice(Caption.of("plan-marking", texts.get("settings.plan.marking")).help(texts.get("settings.plan.marking.help")),
                List.of(Handling.values()), model::called, Handling.AMBER, model::takeMarking);
        Button choose = Buttons.withIcon(Buttons.small(texts.get("settings.plan.day.choose"), model::chooseDay), "fth-calendar");
        choose.setId("plan-day");
        var dayField = Style.styled(new VBox(Words.wrapped(texts.get("settings.plan.day"), Style.FIELD_LABEL), day, choose), Style.FIELD);
        fields = Style.styled(new VBox(new EvenColumns(260, 14, title, marking), new EvenColumns(260, 14, unit, dayField)), Style.GAP_12);
        none = new VBox(Words.wrapped(texts.get("settings.plan.none"), Style.MUTED));
        card = Card.of(texts.get("settings.plan.heading")).body(fields, none);
        model.planProperty().subscribe(this::show);
    }

    Card card() {
        return card;
    }

    private void show(Optional<Plan> plan) {
        for (var box : List.of(fields, none)) {
            boolean shown = box == fields == plan.isPresent();
            box.setVisible(shown);
            box.setManaged(shown);
        }
        plan.map(Plan::head).ifPresent(head -> {
            if (!title.value().equals(head.title())) title.show(head.title());
            if (!unit.value().equals(head.unit())) unit.show(head.unit());
            if (marking.value() != head.handling()) marking.show(head.handling());
            day.setText(model.dayUsed());
        });
    }
}
