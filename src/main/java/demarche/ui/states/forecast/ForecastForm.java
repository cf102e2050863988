package demarche.ui.states.forecast;

import demarche.plan.choice.Confidence;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.form.SavedForm;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.states.facts.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;

/// The fields of a forecast being written; nothing is kept before it is saved.
final class ForecastForm extends SavedForm {
    private final ForecastDraft draft;

    /// @param close called when it is saved or turned away from
    ForecastForm(ForecastDraft draft, Wording wording, Texts texts, Runnable close) {
        super(close);
        this.draft = draft;
        var fields = new Fields(texts.locale());
        var expected = fields.choice(Caption.of("forecast-expected", texts.get("forecast.expected")), draft.courses(), wording::course, draft.expected(), draft::takeExpected);
        var confidence = fields.choice(Caption.of("forecast-confidence", texts.get("forecast.confidence")), List.of(Confidence.values()), wording::confidence,
                draft.confidence(), draft::takeConfidence);
        var why = fields.area(Caption.of("forecast-why", texts.get("forecast.why")), 2, "", draft::takeWhy);
        var day = fields.date(Caption.of("forecast-day", texts.get("forecast.day")), Optional.of(draft.day()), draft::takeDay);
        var author = fields.text(Caption.of("forecast-author", texts.get("forecast.author")), draft.author(), draft::takeAuthor);
        List.of(expected, confidence, why, day, author).forEach(this::kept);
        var save = saving("forecast-save", Buttons.small(texts.get("forecast.save"), () -> {}));
        var cancel = leaving("forecast-cancel", Style.styled(Buttons.quiet(texts.get("forecast.cancel"), () -> {}), Style.SMALL));
        Style.styled(this, Style.GAP_8);
        getChildren().addAll(new EvenColumns(130, 10, expected, confidence), why, new EvenColumns(130, 10, day, author), Style.styled(new FlowPane(save, cancel), Style.GAP_8));
    }

    @Override
    protected Optional<String> saved() {
        return draft.save();
    }
}
