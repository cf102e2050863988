package demarche.ui.answers;

import demarche.history.Rewording;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What an answer said before: who changed which of its texts when, from what to what.
final class EarlierWords {
    private final Wording wording;
    private final Texts texts;
    private final Map<String, String> fields;

    EarlierWords(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
        this.fields = Map.of("statement", texts.get("answers.form.statement"), "fair", texts.get("answers.form.fair"), "answer", texts.get("answers.form.answer"),
                "softer", texts.get("answers.form.softer"), "evidence", texts.get("answers.form.evidence"), "messenger", texts.get("answers.form.messenger"),
                "source", texts.get("answers.form.source"), "reviewed", texts.get("answers.form.reviewed"));
    }

    Card card(List<Rewording> rewordings) {
        List<Rewording> told = rewordings.stream().filter(r -> fields.containsKey(r.field())).toList();
        var rows = new Rows();
        if (told.isEmpty()) rows.row(Words.wrapped(texts.get("answers.earlier.none"), Style.MUTED));
        told.forEach(r -> rows.row(words(r)));
        Card card = Card.of(texts.get("answers.earlier")).flush(rows);
        card.setId("earlier-words");
        return card;
    }

    private VBox words(Rewording r) {
        String day = wording.days().day(r.at().atZone(ZoneId.systemDefault()).toLocalDate());
        var words = Style.styled(new VBox(Words.caption(texts.get("answers.earlier.by", day, r.author(), fields.get(r.field()))),
                text(texts.get("answers.earlier.from"), r.before()), text(texts.get("answers.earlier.to"), r.after())), Style.GAP_4);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private HBox text(String label, String text) {
        var said = text.isBlank() ? Words.wrapped(texts.get("answers.earlier.empty"), Style.MUTED) : Words.wrapped(text);
        return Style.styled(new HBox(Words.wrapped(label, Style.ANSWER_LABEL), said), Style.ANSWER_ROW);
    }
}
