package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What can be done with the activities that are chosen.
final class ChosenBar extends FlowPane {
    private final ActivitiesViewModel model;
    private final ActivityTable table;
    private final Label count = Words.line("", Style.STRONG);
    private final Button keep;

    ChosenBar(ActivitiesViewModel model, ActivityTable table) {
        this.model = model;
        this.table = table;
        Texts texts = model.texts();
        Style.styled(this, Style.CHOSEN_BAR);
        keep = button("keep-type", texts.get("activities.chosen.keep-type"), this::keepType);
        getChildren().addAll(count, button("change-chosen", texts.get("activities.chosen.change"), () -> table.ask(new BulkPanel(model, this::chosen, table::endAsking))),
                button("duplicate-chosen", texts.get("activities.chosen.duplicate"), this::duplicate),
                button("same-for", texts.get("activities.chosen.same"), () -> table.ask(new SamePanel(model, this::chosen, table))),
                button("copy-chosen", texts.get("activities.chosen.copy"), table::copy), keep,
                Style.styled(button("delete-chosen", texts.get("activities.chosen.delete"), this::delete), Style.REMOVAL));
        table.grid().chosenProperty().subscribe(this::show);
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = Buttons.small(words, action);
        button.setId(id);
        return button;
    }

    private void show(List<Activity> chosen) {
        setVisible(!chosen.isEmpty());
        setManaged(!chosen.isEmpty());
        count.setText(model.texts().get("activities.chosen", chosen.size()));
        keep.setDisable(chosen.size() != 1);
    }

    /// Says so until other activities are chosen.
    void copied() {
        count.setText(model.texts().get("activities.chosen.copied", chosen().size()));
    }

    private List<Activity> chosen() {
        return table.grid().chosenProperty().get();
    }

    void duplicate() {
        if (!chosen().isEmpty()) table.choose(model.duplicate(chosen()));
    }

    void delete() {
        if (!chosen().isEmpty()) model.delete(chosen());
    }

    private void keepType() {
        model.keepType(chosen().getFirst());
        table.ask(new TypesPanel(model, table::endAsking));
    }
}
