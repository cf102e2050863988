package demarche.ui.states.judgement;

import demarche.plan.Assessment;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Level;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.form.SavedForm;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.states.facts.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// The fields of an assessment being written; nothing is kept before it is saved.
final class AssessmentForm extends SavedForm {
    private final AssessmentDraft draft;
    private final Texts texts;
    private final Button save;

    /// @param close called when it is saved or turned away from
    AssessmentForm(AssessmentDraft draft, Wording wording, Texts texts, Runnable close) {
        super(close);
        this.draft = draft;
        this.texts = texts;
        save = saving("assess-save", Buttons.primary("", () -> {}));
        Button cancel = leaving("assess-cancel", Buttons.quiet(texts.get("judgement.cancel"), () -> {}));
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        var fields = new Fields(texts.locale());
        getChildren().addAll(judged(fields, wording), why(fields), signed(fields), Style.styled(new FlowPane(save, cancel), Style.GAP_8));
        word();
    }

    private EvenColumns judged(Fields fields, Wording wording) {
        Assessment now = draft.now();
        return new EvenColumns(190, 14,
                kept(fields.choice(Caption.of("assess-leaning", texts.get("judgement.leaning")), List.of(Leaning.values()), wording::leaning, now.leaning(),
                        given -> take(a -> a.withLeaning(given, a.confidence())))),
                kept(fields.choice(Caption.of("assess-confidence", texts.get("judgement.confidence")), List.of(Confidence.values()), wording::confidence, now.confidence(),
                        given -> take(a -> a.withLeaning(a.leaning(), given)))),
                kept(fields.choice(Caption.of("assess-influence", texts.get("judgement.influence")).help(texts.get("judgement.influence.help")), List.of(Level.values()),
                        wording::level, now.influence(), given -> take(a -> a.withInfluence(given)))),
                kept(fields.choice(Caption.of("assess-reach", texts.get("judgement.reach")).help(texts.get("judgement.reach.help")), List.of(Level.values()),
                        wording::level, now.reach(), given -> take(a -> a.withReach(given)))));
    }

    private Field<String> why(Fields fields) {
        return kept(fields.area(Caption.of("assess-why", texts.get("judgement.why")), 3, draft.now().rationale(), given -> take(a -> a.withRationale(given))));
    }

    private EvenColumns signed(Fields fields) {
        Assessment now = draft.now();
        return new EvenColumns(190, 14,
                kept(fields.text(Caption.of("assess-source", texts.get("judgement.source")).help(texts.get("judgement.source.help")), now.source(),
                        given -> take(a -> a.withSource(given)))),
                kept(fields.date(Caption.of("assess-day", texts.get("judgement.day")), Optional.of(now.day()), this::takeDay)),
                kept(fields.text(Caption.of("assess-author", texts.get("judgement.author")), now.author(), given -> take(a -> a.withAuthor(given)))));
    }

    private Optional<String> take(UnaryOperator<Assessment> change) {
        Optional<String> refusal = draft.take(change);
        word();
        return refusal;
    }

    private Optional<String> takeDay(Optional<LocalDate> given) {
        Optional<String> refusal = draft.takeDay(given);
        word();
        return refusal;
    }

    /// The button says whether it adds or corrects.
    private void word() {
        save.setText(draft.corrects().isPresent() ? texts.get("judgement.correct.save") : texts.get("judgement.save"));
    }

    @Override
    protected Optional<String> saved() {
        return draft.save();
    }
}
