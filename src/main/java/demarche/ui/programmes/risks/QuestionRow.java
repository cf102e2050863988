package demarche.ui.programmes.risks;

import demarche.insight.rights.Asked;
import demarche.insight.rights.RightsWords;
import demarche.plan.RightsAnswer;
import demarche.plan.choice.RightsReply;
import demarche.plan.id.RightsQuestionId;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One question with why it is asked, the reply and its note.
final class QuestionRow extends VBox {
    private final RightsViewModel model;
    private final Field<Optional<RightsReply>> reply;
    private final Field<String> note;
    private final Label why = Words.caption("");
    private final SourceMark source = SourceMark.of("");
    private final Label stand = Words.caption("");

    QuestionRow(RightsViewModel model, Asked asked, RightsWords words) {
        this.model = model;
        Texts texts = model.texts();
        RightsQuestionId id = asked.question().id();
        var fields = new Fields(texts.locale());
        List<Optional<RightsReply>> replies = Stream.concat(Stream.of(Optional.<RightsReply>empty()), Arrays.stream(RightsReply.values()).map(Optional::of)).toList();
        reply = fields.choice(Caption.of("rights-" + id, texts.get("rights.field.reply")), replies, r -> r.map(words::reply).orElseGet(() -> texts.get("rights.reply.none")), Optional.empty(), r -> model.reply(id, r));
        note = fields.area(Caption.of("rights-" + id + "-note", texts.get("rights.field.note")), 2, "", n -> model.note(id, n));
        reply.control().setAccessibleText(asked.question().question());
        note.control().setAccessibleText(texts.get("rights.field.note.read", asked.question().question()));
        Style.styled(this, Style.RIGHTS_QUESTION, Style.GAP_4);
        getChildren().addAll(Words.sentence(asked.question().question(), Style.STRONG), why, source, new EvenColumns(180, 14, reply, note), stand);
    }

    void show(Asked asked, RightsWords words) {
        Texts texts = model.texts();
        why.setText(asked.question().why() + " " + words.because(asked));
        source.setText(words.source(asked));
        follow(reply, asked.answer().map(RightsAnswer::reply));
        follow(note, asked.answer().map(RightsAnswer::note).orElse(""));
        String by = model.answered(asked);
        stand.setText(asked.isOpen() ? texts.get("rights.question.open") : asked.warns() ? texts.get("rights.question.warns", by) : by);
        stand.setGraphic(Icon.inText(asked.isOpen() || asked.warns() ? "fth-alert-triangle" : "fth-check"));
        Style.ATTENTION.on(stand, asked.isOpen() || asked.warns());
        Style.MUTED.on(stand, !asked.isOpen() && !asked.warns());
    }

    void focusReply() {
        reply.control().requestFocus();
    }

    private static <T> void follow(Field<T> field, T value) {
        if (!field.value().equals(value)) field.show(value);
    }
}
