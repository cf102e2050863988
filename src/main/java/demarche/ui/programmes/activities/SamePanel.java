package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.activities.edit.Copies;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The same for another state: the chosen activities in their programme, or the whole programme as a draft of its own.
final class SamePanel extends VBox {
    private final ActivitiesViewModel model;
    private final Supplier<List<Activity>> chosen;
    private final ActivityTable table;
    private final Texts texts;
    private final Field<Optional<State>> state;
    private final Field<String> weeks;
    private final Label problem = Words.wrapped("", Style.FIELD_PROBLEM);
    private final Label done = Words.caption("");

    SamePanel(ActivitiesViewModel model, Supplier<List<Activity>> chosen, ActivityTable table) {
        this.model = model;
        this.chosen = chosen;
        this.table = table;
        this.texts = model.texts();
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        var fields = new Fields(texts.locale());
        List<Optional<State>> states = java.util.stream.Stream.concat(java.util.stream.Stream.of(Optional.<State>empty()),
                model.desk().reference().states().stream().sorted(java.util.Comparator.comparing(s -> Folding.folded(s.name(texts.locale())))).map(Optional::of)).toList();
        state = fields.search(Caption.of("same-state", texts.get("activities.same.state")), states, s -> s.map(one -> one.name(texts.locale())).orElse(""), Optional.empty(), _ -> Optional.empty());
        weeks = fields.text(Caption.of("same-weeks", texts.get("activities.same.weeks")).help(texts.get("activities.same.weeks.help")), "", _ -> Optional.empty());
        problem.setId("same-problem");
        getChildren().addAll(new EvenColumns(220, 14, state, weeks), Words.caption(texts.get("activities.same.help")),
                Style.styled(new FlowPane(named("same-activities", texts.get("activities.same.activities"), this::activities), named("same-programme", texts.get("activities.same.programme"), this::programme),
                        Buttons.small(texts.get("activities.close"), table::endAsking)), Style.GAP_8), problem, done);
        done.setVisible(false);
        done.managedProperty().bind(done.visibleProperty());
        tell(Optional.empty());
    }

    private static Button named(String id, String words, Runnable action) {
        Button button = Buttons.small(words, action);
        button.setId(id);
        return button;
    }

    private void activities() {
        with(other -> table.choose(model.sameFor(chosen.get(), other)));
    }

    private void programme() {
        with(other -> model.desk().plan().programmes().find(chosen.get().getFirst().programme()).ifPresent(p -> {
            model.programmeFor(p, other);
            done.setVisible(true);
            done.setText(texts.get("activities.same.made", p.title()));
        }));
    }

    private void with(Consumer<Copies.Other> make) {
        weeks.commit();
        String by = weeks.value().isEmpty() ? "0" : weeks.value();
        Optional<Iso3> meant = state.value().map(State::iso3);
        if (meant.isEmpty()) tell(Optional.of(texts.get("activities.same.no-state")));
        else if (!by.matches("[+-]?\\d{1,3}")) tell(Optional.of(texts.get("activities.refused.count", by)));
        else if (chosen.get().isEmpty()) tell(Optional.of(texts.get("activities.same.none")));
        else {
            tell(Optional.empty());
            make.accept(new Copies.Other(meant.get(), Integer.parseInt(by)));
        }
    }

    private void tell(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent());
        problem.setManaged(sentence.isPresent());
    }
}
