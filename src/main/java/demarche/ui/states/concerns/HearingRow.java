package demarche.ui.states.concerns;

import demarche.plan.Hearing;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One time that a concern was voiced: who, when, the words, how the answer was received, and where we know it from.
final class HearingRow extends HBox {
    HearingRow(Hearing hearing, OpenState open, Texts texts) {
        Wording wording = open.wording();
        Style.styled(this, Style.HEARING, Style.GAP_8);
        String who = Stream.of(hearing.saidBy(), hearing.day().map(wording.days()::day).orElse("")).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
        var words = new VBox(Words.caption(who.isEmpty() ? texts.get("hearing.unknown") : who));
        if (!hearing.words().isBlank()) words.getChildren().add(Words.wrapped(wording.text("states.concerns.quoted", hearing.words())));
        words.getChildren().add(Words.caption(hearing.reception().map(wording::reception)
                .map(r -> texts.get("hearing.received", r)).orElseGet(() -> texts.get("hearing.unanswered"))));
        if (!hearing.source().isBlank()) words.getChildren().add(SourceMark.of(hearing.source()));
        HBox.setHgrow(words, Priority.ALWAYS);
        String name = texts.get("hearing.delete", who);
        getChildren().addAll(words, Buttons.icon("fth-trash-2", name, "", () -> open.remove(hearing, texts.get("hearing.deleted", who))));
    }
}
