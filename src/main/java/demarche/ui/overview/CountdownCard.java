package demarche.ui.overview;

import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Words;
import demarche.ui.overview.gaps.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How long there is to the next decision point, and what of the plan comes too late for it.
final class CountdownCard {
    private final Texts texts;
    private final Consumer<ItemId> openProgramme;
    private final Card card = Card.withoutTitle().asksAttention();
    private Optional<NextDecision> shown = Optional.empty();

    CountdownCard(Texts texts, Consumer<ItemId> openProgramme) {
        this.texts = texts;
        this.openProgramme = openProgramme;
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
        card.body().getChildren().setAll(shown.<Region>map(this::laid).orElseGet(() -> Words.sentence(texts.get("overview.countdown.none"), Style.ATTENTION)));
    }

    private Region laid(NextDecision next) {
        var number = Words.line(next.number(), Style.FIGURE_NUMBER, Style.ATTENTION);
        var source = Wording.mark(next.source(), next.allSources());
        var where = Style.styled(new HBox(Words.line(next.where()), source), Style.GAP_12);
        where.setAlignment(Pos.BASELINE_LEFT);
        var words = new VBox(Words.wrapped(next.overline(), Style.OVERLINE, Style.ATTENTION), Words.wrapped(next.name(), Style.HEADING), where);
        HBox.setHgrow(words, Priority.ALWAYS);
        var start = Style.styled(new HBox(number, words), Style.GAP_16);
        start.setAlignment(Pos.CENTER_LEFT);
        return next.late().<Region>map(late -> new EndBeside(start, late(late))).orElse(start);
    }

    private Hyperlink late(NextDecision.Late late) {
        Hyperlink link = Style.styled(Buttons.link(late.sentence(), () -> openProgramme.accept(late.programme())), Style.ATTENTION, Style.STRONG);
        link.setAccessibleText(texts.get("overview.countdown.late-which", late.sentence(), late.names()));
        link.setTooltip(new Tooltip(late.names()));
        return link;
    }
}
