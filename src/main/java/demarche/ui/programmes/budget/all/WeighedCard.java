package demarche.ui.programmes.budget.all;

import demarche.insight.money.MoneyWords;
import demarche.insight.money.Weighed;
import demarche.plan.choice.Priority;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Bar;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Heights;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The share of money of each target state against its rank on the board: what does not agree in sentences, then all of them.
final class WeighedCard {
    private static final int MOST_ROWS = 14;
    private final MoneyWords words;
    private final Texts texts;
    private final TableView<Weighed> table;
    private final VBox content = new VBox();
    private final Card card;

    WeighedCard(MoneyWords words) {
        this.words = words;
        this.texts = words.texts();
        table = Tables.of(texts.get("budget.weighed.title"), Tables.name(texts.get("budget.by.state"), (Weighed w) -> words.state(w.state())),
                Tables.number(texts.get("budget.weighed.rank"), Weighed::rank, r -> Integer.toString(r)), Tables.text(texts.get("budget.weighed.priority"), w -> priority(w.priority())),
                Tables.node(texts.get("budget.weighed.share"), this::share, this::percent), Tables.number(texts.get("budget.stage.planned"), (Weighed w) -> words.number(w.planned()), n -> n));
        table.setId("budget-weighed");
        Style.styled(table, Style.MONEY_TABLE);
        table.getColumns().forEach(c -> c.setSortable(false));
        ColumnWidths.keep(table, 216, 56, 80, 140, 100);
        Heights.fit(table, MOST_ROWS);
        card = Card.of(texts.get("budget.weighed.title")).flush(content);
    }

    Card card() {
        return card;
    }

    void show(List<Weighed> weighed) {
        var rows = new Rows();
        Weighed.odd(weighed).forEach(w -> rows.add(new SentenceRow(words.sentence(w)).signs(Style.styled(new HBox(Icon.inText("fth-alert-triangle")), Style.MONEY_SIGN)).reason(words.reason(w, weighed.size()))));
        if (weighed.isEmpty()) rows.close(Words.wrapped(texts.get("budget.weighed.none"), Style.MUTED));
        else if (rows.getChildren().isEmpty()) rows.close(Words.wrapped(texts.get("budget.weighed.agree"), Style.MUTED));
        if (!weighed.equals(table.getItems())) table.getItems().setAll(weighed);
        content.getChildren().setAll(rows);
        if (!weighed.isEmpty()) content.getChildren().add(table);
    }

    private Node share(Weighed weighed) {
        var bar = new Bar(weighed.percent() / 100.0, percent(weighed));
        HBox.setHgrow(bar, javafx.scene.layout.Priority.ALWAYS);
        var row = Style.styled(new HBox(bar, Words.line(percent(weighed))), Style.GAP_8);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String percent(Weighed weighed) {
        return texts.get("budget.weighed.percent", weighed.percent());
    }

    private String priority(Priority priority) {
        return switch (priority) {
            case LOW -> texts.get("budget.priority.low");
            case MEDIUM -> texts.get("budget.priority.medium");
            case HIGH -> texts.get("budget.priority.high");
        };
    }
}
