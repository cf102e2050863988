package demarche.ui.states.profile;

import demarche.plan.id.Iso3;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.Fact;
import demarche.ui.states.facts.FactRow;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.own.CorrectableRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card of facts, each with its source: treaties, country facts.
final class FactsCard {
    private final OpenState open;
    private final Function<Now, List<Fact>> of;
    private final Label asOf = Words.line("", Style.CAPTION, Style.MUTED);
    private final VBox body = new VBox();
    private final Card card;
    private List<Fact> shown = List.of();
    private Optional<Iso3> state = Optional.empty();

    FactsCard(OpenState open, String title, Function<Now, List<Fact>> of) {
        this.open = open;
        this.of = of;
        card = Card.of(title).trailing(asOf).flush(body);
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        asOf.setText(now.facts().asOf());
        List<Fact> facts = of.apply(now);
        boolean same = facts.equals(shown) && state.equals(Optional.of(now.iso3()));
        if (same) return;
        shown = facts;
        state = Optional.of(now.iso3());
        var rows = new Rows();
        facts.forEach(fact -> rows.add(row(now, fact)));
        body.getChildren().setAll(rows);
    }

    private Region row(Now now, Fact fact) {
        return fact.correctable().<Region>map(of -> new CorrectableRow(open, now.iso3(), fact, of)).orElseGet(() -> new FactRow(fact));
    }
}
