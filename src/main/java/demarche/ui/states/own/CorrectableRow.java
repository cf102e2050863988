package demarche.ui.states.own;

import demarche.plan.OwnFact;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.states.facts.Correctable;
import demarche.ui.states.facts.Fact;
import demarche.ui.states.facts.FactRow;
import demarche.ui.states.facts.OpenState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A fact with the way to correct it; one of our own with the way back to the reference.
public final class CorrectableRow extends VBox {
    private final OpenState open;
    private final Iso3 state;
    private final Correctable of;
    private final Texts texts;
    private final Button correct;

    /// @param of the fact's own [Fact#correctable]
    public CorrectableRow(OpenState open, Iso3 state, Fact fact, Correctable of) {
        this.open = open;
        this.state = state;
        this.of = of;
        this.texts = Texts.of("corrections", open.wording().texts().locale());
        Style.styled(this, Style.CLOSE, Style.CORRECTABLE);
        var row = new FactRow(fact);
        HBox.setHgrow(row, Priority.ALWAYS);
        correct = Buttons.icon("fth-edit-2", texts.get("corrections.correct", fact.label()), "", this::begin);
        correct.setId("correct-" + of.keys().getFirst().toString().replaceAll("[^A-Za-z0-9]+", "-"));
        var line = new HBox(row, correct);
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().add(line);
        of.own().ifPresent(own -> getChildren().add(back(own, fact.label())));
    }

    private HBox back(OwnFact own, String label) {
        Hyperlink back = Buttons.link(texts.get("corrections.back"), () -> goBack(own));
        back.setId("correct-back");
        back.setAccessibleText(texts.get("corrections.back.name", label));
        return Style.styled(new HBox(back), Style.CORRECTION_BACK);
    }

    private void begin() {
        if (getChildren().getLast() instanceof CorrectionForm form) {
            form.focus();
            return;
        }
        var form = new CorrectionForm(open, state, of, this::end);
        getChildren().add(form);
        form.focus();
    }

    private void end() {
        getChildren().removeIf(CorrectionForm.class::isInstance);
        correct.requestFocus();
    }

    /// One undoable edit, however many days the fact of our own has changed on.
    private void goBack(OwnFact own) {
        List<OwnFact> all = open.desk().plan().ownFacts().stream().filter(f -> f.state().equals(state) && f.fact().equals(own.fact())).toList();
        open.removeAll(all, texts.get("corrections.gone"));
    }
}
