package demarche.ui.states.forecast;

import demarche.plan.choice.Confidence;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.states.facts.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of a forecast being written; nothing is kept before it is saved.
final class ForecastForm extends VBox {
    private final ForecastDraft draft;
    private final Runnable close;
    private final List<Field<?>> all;

    /// @param close called when it is saved or turned away from
    ForecastForm(ForecastDraft draft, Wording wording, Texts texts, Runnable close) {
        this.draft = draft;
        this.close = close;
        var fields = new Fields(texts.locale());
        var expected = fields.choice(Caption.of("forecast-expected", texts.get("forecast.expected")), draft.courses(), wording::course, draft.expected(), draft::takeExpected);
        var confidence = fields.choice(Caption.of("forecast-confidence", texts.get("forecast.confidence")), List.of(Confidence.values()), wording::confidence,
                draft.confidence(), draft::takeConfidence);
        var why = fields.area(Caption.of("forecast-why", texts.get("forecast.why")), 2, "", draft::takeWhy);
        var day = fields.date(Caption.of("forecast-day", texts.get("forecast.day")), Optional.of(draft.day()), draft::takeDay);
        var author = fields.text(Caption.of("forecast-author", texts.get("forecast.author")), draft.author(), draft::takeAuthor);
        all = List.of(expected, confidence, why, day, author);
        var save = Buttons.small(texts.get("forecast.save"), this::save);
        save.setId("forecast-save");
        var cancel = Style.styled(Buttons.quiet(texts.get("forecast.cancel"), close), Style.SMALL);
        cancel.setId("forecast-cancel");
        Style.styled(this, Style.GAP_8);
        getChildren().addAll(new EvenColumns(130, 10, expected, confidence), why, new EvenColumns(130, 10, day, author), Style.styled(new FlowPane(save, cancel), Style.GAP_8));
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void save() {
        boolean fine = all.stream().map(Field::commit).reduce(true, Boolean::logicalAnd);
        if (fine && draft.save().isEmpty()) close.run();
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        close.run();
        key.consume();
    }

    void focus() {
        all.getFirst().control().requestFocus();
    }
}
