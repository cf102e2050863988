package demarche.ui.timeline.own;

import demarche.plan.id.Iso3;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Words;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The states a date is for: each with a button that takes it out, and one that adds another.
final class StatesField extends VBox {
    private final OwnDatesViewModel model;
    private final boolean one;
    private final SortedSet<Iso3> states = new TreeSet<>();
    private final FlowPane row = Style.styled(new FlowPane(), Style.GAP_8);
    private final Button add;

    /// @param one whether a single state is meant, so that another takes its place
    StatesField(OwnDatesViewModel model, String id, String label, boolean one) {
        this.model = model;
        this.one = one;
        var texts = model.wording().texts();
        add = Buttons.withIcon(Buttons.small(texts.get("timeline.dates.states.add"), this::search), "fth-plus");
        add.setId(id);
        add.setAccessibleText(label + ": " + texts.get("timeline.dates.states.add"));
        Style.styled(this, Style.FIELD);
        getChildren().addAll(Words.wrapped(label, Style.FIELD_LABEL), row);
        show(new TreeSet<>());
    }

    void show(SortedSet<Iso3> now) {
        if (now != states) {
            states.clear();
            states.addAll(now);
        }
        row.getChildren().clear();
        states.forEach(s -> row.getChildren().add(Words.row(Words.line(model.wording().state(s)),
                Buttons.icon("fth-x", model.wording().texts().get("timeline.dates.states.remove", model.wording().state(s)), "", () -> remove(s)))));
        row.getChildren().add(add);
    }

    SortedSet<Iso3> value() {
        return new TreeSet<>(states);
    }

    private void remove(Iso3 state) {
        states.remove(state);
        show(states);
    }

    private void search() {
        var texts = model.wording().texts();
        SearchPanel<Iso3> panel = new SearchPanel<>(texts.get("timeline.dates.states.add"), texts.get("timeline.dates.states.search"), texts.locale(), model::states);
        SearchPopup.open(add, panel.onTaken(this::take));
    }

    void take(Iso3 state) {
        if (one) states.clear();
        states.add(state);
        show(states);
    }
}
