package demarche.ui.overview;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How long there is to the next decision point, and what of the plan comes too late for it.
final class CountdownCard {
    private final Texts texts;
    private final Card card = Card.withoutTitle().asksAttention();
    private Optional<NextDecision> shown = Optional.empty();

    CountdownCard(Texts texts) {
        this.texts = texts;
        fill();
    }

    Card card() {
        return card;
    }

    void show(Optional<NextDecision> next) {
        if (next.equals(shown)) return;
        shown = next;
        fill();
    }

    private void fill() {
        card.body().getChildren().setAll(shown.<Region>map(CountdownCard::laid).orElseGet(() -> Words.sentence(texts.get("overview.countdown.none"), Style.ATTENTION)));
    }

    private static Region laid(NextDecision next) {
        var number = Words.line(next.number(), Style.FIGURE_NUMBER, Style.ATTENTION);
        var where = Style.styled(new FlowPane(), Style.ROW_UNDER);
        var words = new VBox(Words.wrapped(next.overline(), Style.OVERLINE, Style.ATTENTION), Words.wrapped(next.name(), Style.HEADING), where);
        for (Label part : new Label[] {Words.wrapped(next.where()), SourceMark.of(next.source())}) {
            part.maxWidthProperty().bind(words.widthProperty());
            where.getChildren().add(part);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var start = Style.styled(new HBox(number, words), Style.GAP_16);
        start.setAlignment(Pos.CENTER_LEFT);
        return next.late().<Region>map(late -> new EndBeside(start, late(late, next.names()))).orElse(start);
    }

    private static VBox late(String sentence, String names) {
        var caption = Words.caption(names);
        var box = Style.styled(new VBox(Words.line(sentence, Style.ATTENTION, Style.STRONG), caption), Style.LATE);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }
}
