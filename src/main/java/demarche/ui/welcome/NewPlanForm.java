package demarche.ui.welcome;

import demarche.plan.handling.Handling;
import demarche.reference.state.State;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Title, marking and first states of a new plan. Escape leaves.
final class NewPlanForm {
    private final WelcomeViewModel model;
    private final NewPlan draft;
    private final Texts texts;
    private final FlowPane chosen = Style.styled(new FlowPane(), Style.GAP_8);
    private final FlowPane offered = Style.styled(new FlowPane(), Style.GAP_8);
    private final TextField search = new TextField();
    private final Field<String> title;
    private final Card card;

    NewPlanForm(WelcomeViewModel model, NewPlan draft, Texts texts) {
        this.model = model;
        this.draft = draft;
        this.texts = texts;
        var fields = new Fields(texts.locale());
        title = fields.text(Caption.of("new-title", texts.get("welcome.new.title.label")).help(texts.get("welcome.new.title.help")), "", this::takeTitle);
        var marking = fields.choice(Caption.of("new-marking", texts.get("welcome.new.marking")).help(texts.get("welcome.new.marking.help")),
                List.of(Handling.values()), Handling::label, draft.markingProperty().get(), value -> {
                    draft.markingProperty().set(value);
                    return Optional.empty();
                });
        var buttons = Style.styled(new HBox(Buttons.primary(texts.get("welcome.new.make"), this::make), Buttons.plain(texts.get("welcome.new.leave"), model::leave)), Style.GAP_8);
        card = Card.of(texts.get("welcome.new.heading")).body(new EvenColumns(300, 14, title, marking), states(), buttons);
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) model.leave();
        });
        draft.chosen().addListener((ListChangeListener<State>) _ -> showChosen());
        showChosen();
        offer();
    }

    Card card() {
        return card;
    }

    void focus() {
        title.control().requestFocus();
    }

    private Optional<String> takeTitle(String text) {
        draft.titleProperty().set(text);
        return model.titleProblem(text);
    }

    private void make() {
        title.commit();
        title.problem(model.make());
    }

    private Region states() {
        search.setId("new-states");
        search.setMaxWidth(Double.MAX_VALUE);
        search.setAccessibleText(texts.get("welcome.new.states"));
        search.setAccessibleHelp(texts.get("welcome.new.states.help"));
        search.textProperty().subscribe(_ -> offer());
        search.setOnAction(_ -> draft.offered(search.getText()).stream().findFirst().ifPresent(this::choose));
        var below = Style.styled(new VBox(offered, chosen), Style.GAP_8);
        Label label = Words.wrapped(texts.get("welcome.new.states"), Style.FIELD_LABEL);
        label.setLabelFor(search);
        return Style.styled(new VBox(label, search, Words.wrapped(texts.get("welcome.new.states.help"), Style.FIELD_HELP), below), Style.FIELD);
    }

    private void choose(State state) {
        draft.choose(state);
        search.clear();
        search.requestFocus();
    }

    private void offer() {
        List<State> fitting = draft.offered(search.getText());
        offered.getChildren().setAll(fitting.stream().map(state -> Buttons.withIcon(Buttons.small(draft.name(state), () -> choose(state)), "fth-plus")).toList());
        offered.getChildren().forEach(b -> b.setAccessibleText(texts.get("welcome.new.states.add", ((javafx.scene.control.Button) b).getText())));
        if (fitting.isEmpty() && !search.getText().isBlank()) offered.getChildren().add(Words.wrapped(texts.get("welcome.new.states.none"), Style.MUTED));
        offered.setManaged(!offered.getChildren().isEmpty());
    }

    private void showChosen() {
        chosen.getChildren().setAll(draft.chosen().stream()
                .map(state -> Chip.plain(draft.name(state)).removable(texts.get("welcome.new.drop", draft.name(state)), () -> draft.drop(state))).toList());
        chosen.setManaged(!draft.chosen().isEmpty());
    }
}
