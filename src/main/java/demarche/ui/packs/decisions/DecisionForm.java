package demarche.ui.packs.decisions;

import demarche.plan.Recommendation;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.packs.part.ItemForm;
import demarche.ui.packs.part.PackWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// The fields of one decision that is asked for.
final class DecisionForm extends VBox {
    private final ItemForm<Recommendation> form;
    private final Field<String> statement;

    DecisionForm(DecisionsModel model, PackWords words) {
        Texts texts = words.texts();
        form = new ItemForm<>(texts, model::edit);
        statement = form.area(Caption.of("decision-statement", texts.get("packs.decision.statement")), 3, Recommendation::statement, Recommendation::withStatement);
        List<Optional<Iso3>> states = Stream.concat(Stream.of(Optional.<Iso3>empty()), model.states().stream().map(Optional::of)).toList();
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        getChildren().addAll(statement,
                form.area(Caption.of("decision-choices", texts.get("packs.decision.choices")).help(texts.get("packs.decision.choices.help")), 3, Recommendation::choices, Recommendation::withChoices),
                form.money(Caption.of("decision-cost", texts.get("packs.decision.cost")), model.currencies(), Recommendation::cost, Recommendation::withCost),
                form.date(Caption.of("decision-by", texts.get("packs.decision.by")), Recommendation::neededBy, Recommendation::withNeededBy),
                form.choice(Caption.of("decision-state", texts.get("packs.decision.state")), states, s -> s.map(words::state).orElse(texts.get("packs.decision.state.all")), Recommendation::state, Recommendation::withState));
    }

    void show(Recommendation decision) {
        form.show(decision, decision.id());
    }

    void focus() {
        statement.control().requestFocus();
    }
}
