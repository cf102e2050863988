package demarche.ui.states.own;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.Correctable;
import demarche.ui.states.facts.OpenState;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What we know better than the reference: value, since when, from where.
public final class CorrectionForm extends VBox {
    private final CorrectionDraft draft;
    private final Texts texts;
    private final Fields fields;
    private final Runnable close;
    private final VBox valuePlace = new VBox();
    private final Field<Optional<java.time.LocalDate>> since;
    private final Field<String> source;
    private final Field<FactKey> which;
    private Field<String> value;

    /// @param close called when it is saved or turned away from
    public CorrectionForm(OpenState open, Iso3 state, Correctable of, Runnable close) {
        this.texts = Texts.of("corrections", open.wording().texts().locale());
        this.draft = new CorrectionDraft(open, state, of, texts);
        this.fields = new Fields(texts.locale());
        this.close = close;
        which = fields.choice(Caption.of("correction-fact", texts.get("corrections.fact")), draft.keys(), draft::name, draft.key(), this::turnTo);
        value = value();
        valuePlace.getChildren().setAll(value);
        since = fields.date(Caption.of("correction-since", texts.get("corrections.since")), Optional.of(draft.since()), draft::takeSince);
        source = fields.text(Caption.of("correction-source", texts.get("corrections.source")), draft.source(), draft::takeSource);
        var save = Buttons.small(texts.get("corrections.save"), this::save);
        save.setId("correction-save");
        var cancel = Style.styled(Buttons.quiet(texts.get("corrections.cancel"), close), Style.SMALL);
        Style.styled(this, Style.GAP_8, Style.CORRECTION);
        getChildren().add(Words.caption(texts.get("corrections.stays")));
        if (draft.keys().size() > 1) getChildren().add(which);
        getChildren().addAll(new EvenColumns(120, 10, valuePlace, since), source, Style.styled(new FlowPane(save, cancel), Style.GAP_8));
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    private Field<String> value() {
        Caption caption = Caption.of("correction-value", texts.get("corrections.value"));
        List<String> choices = draft.choices();
        if (choices.isEmpty()) return fields.text(caption, draft.value().orElse(""), draft::takeValue);
        return fields.choice(caption, choices, draft::worded, draft.value().orElse(null), draft::takeValue);
    }

    /// Another fact of the same row: the same kind of value, and perhaps another day.
    private Optional<String> turnTo(FactKey key) {
        Optional<String> refusal = draft.takeKey(key);
        since.show(Optional.of(draft.since()));
        value = value();
        valuePlace.getChildren().setAll(value);
        return refusal;
    }

    private void save() {
        boolean fine = List.of(value, since, source).stream().map(Field::commit).reduce(true, Boolean::logicalAnd);
        Optional<String> noValue = draft.missingValue();
        Optional<String> noSource = draft.missingSource();
        noValue.ifPresent(_ -> value.problem(noValue));
        noSource.ifPresent(_ -> source.problem(noSource));
        if (!fine || noValue.isPresent() || noSource.isPresent()) return;
        Optional<String> refusal = draft.save();
        refusal.ifPresentOrElse(_ -> source.problem(refusal), close);
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        close.run();
        key.consume();
    }

    public void focus() {
        (draft.keys().size() > 1 ? which : value).control().requestFocus();
    }
}
