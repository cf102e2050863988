package demarche.ui.programmes.results;

import demarche.insight.result.Shortfall;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a framework lacks, a sentence each, with the button that leads to where it is mended.
final class ShortfallsCard {
    private static final int FEW = 3;
    private final Texts texts;
    private final Consumer<Shortfall> mend;
    private final Label count = Words.line("", Style.CAPTION, Style.STRONG);
    private final VBox body = new VBox();
    private final Card card;
    private List<Shortfall> shown = List.of();
    private boolean whole;
    private boolean filled;

    ShortfallsCard(Texts texts, Consumer<Shortfall> mend) {
        this.texts = texts;
        this.mend = mend;
        card = Card.of(texts.get("results.lacking")).trailing(count).flush(body);
    }

    Card card() {
        return card;
    }

    void show(List<Shortfall> shortfalls) {
        if (filled && shortfalls.equals(shown)) return;
        filled = true;
        shown = shortfalls;
        Refocus.around(card, card, this::fill);
    }

    private void fill() {
        count.setText(shown.isEmpty() ? "" : texts.get("results.lacking.count", shown.size()));
        Style.ATTENTION.on(count, !shown.isEmpty());
        var rows = new Rows();
        if (shown.isEmpty()) rows.row(Style.styled(new HBox(Icon.inText("fth-check"), Words.wrapped(texts.get("results.lacking.none"))), Style.GAP_8));
        for (int i = 0; i < (whole ? shown.size() : Math.min(FEW, shown.size())); i++) rows.add(row(i));
        if (shown.size() > FEW) rows.close(more());
        body.getChildren().setAll(rows);
    }

    private SentenceRow row(int index) {
        Shortfall shortfall = shown.get(index);
        Button step = Buttons.small(shortfall.step(), () -> mend.accept(shortfall));
        step.setId("mend-" + index);
        step.setAccessibleText(texts.get("results.mend.spoken", shortfall.step(), shortfall.sentence()));
        return new SentenceRow(shortfall.sentence()).action(step);
    }

    private Button more() {
        Button more = Style.styled(Buttons.quiet(whole ? texts.get("results.lacking.fewer") : texts.get("results.lacking.all", shown.size()), () -> {
            whole = !whole;
            Refocus.around(card, card, this::fill);
        }), Style.SMALL);
        more.setId("more-lacking");
        return more;
    }
}
