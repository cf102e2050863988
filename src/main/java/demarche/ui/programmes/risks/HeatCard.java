package demarche.ui.programmes.risks;

import demarche.insight.risk.Nearness;
import demarche.insight.risk.RiskLevel;
import demarche.insight.risk.RiskTable;
import demarche.insight.risk.RiskTable.Row;
import demarche.insight.risk.RiskWords;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The heat table, why risks count more on this day than they were weighed, and the rule by which they do.
final class HeatCard {
    private final RiskWords words;
    private final Texts texts;
    private final HeatTable heat;
    private final Label counts = Words.caption("");
    private final Rows risen = new Rows();
    private final Card heatCard;
    private final Card risenCard;

    HeatCard(RisksViewModel model) {
        words = model.words();
        texts = words.texts();
        heat = new HeatTable(words, model::choose);
        heatCard = Card.of(texts.get("risks.heat.title")).body(heat, heat.key(), counts);
        heatCard.setId("heat");
        risenCard = Card.of(texts.get("risks.risen.title")).flush(risen);
    }

    List<Card> cards() {
        return List.of(heatCard, risenCard);
    }

    void show(RiskTable table) {
        heat.show(table);
        counts.setText(texts.get("risks.heat.counts", table.count(RiskLevel.SEVERE), table.count(RiskLevel.HIGH), table.count(RiskLevel.MEDIUM), table.count(RiskLevel.LOW)));
        risen.getChildren().clear();
        List<Row> moved = table.rows().stream().filter(r -> !words.because(r.now()).isEmpty()).toList();
        moved.forEach(row -> risen.add(line(row)));
        risen.add(new HBox(Words.caption(texts.get("risks.rule", Nearness.NEAR, Nearness.CLOSE))));
    }

    private HBox line(Row row) {
        boolean calls = row.now().hasRisen() || row.now().isOverdue();
        var why = calls ? Words.wrapped(words.because(row.now()), Style.ATTENTION) : Words.wrapped(words.because(row.now()), Style.MUTED);
        var both = Style.styled(new VBox(Words.wrapped(texts.get("risks.heat.named", row.name(), row.risk().title()), Style.STRONG), why), Style.GAP_4);
        return new HBox(both);
    }
}
