package demarche.ui.states.profile;

import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.Fact;
import demarche.ui.states.facts.FactRow;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.OpenState;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A card of facts, each with its source: treaties, country facts.
final class FactsCard {
    private final Function<Now, List<Fact>> of;
    private final Label asOf = Words.line("", Style.CAPTION, Style.MUTED);
    private final VBox body = new VBox();
    private final Card card;
    private List<Fact> shown = List.of();

    FactsCard(String title, Function<Now, List<Fact>> of) {
        this.of = of;
        card = Card.of(title).trailing(asOf).flush(body);
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        asOf.setText(now.facts().asOf());
        List<Fact> facts = of.apply(now);
        if (facts.equals(shown)) return;
        shown = facts;
        var rows = new Rows();
        facts.forEach(fact -> rows.add(new FactRow(fact)));
        body.getChildren().setAll(rows);
    }
}
