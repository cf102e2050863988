package demarche.ui.programmes.budget.all;

import demarche.insight.money.Budget;
import demarche.insight.money.By;
import demarche.insight.money.MoneyWords;
import demarche.insight.money.sum.Stage;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Heights;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.budget.part.SumRow;
import demarche.ui.programmes.budget.part.WordWidths;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The money of all programmes grouped by what one asks, as bars with their figures; ends with the sums. Enter opens the budget of a programme.
final class GroupsCard {
    private static final int MOST_ROWS = 40;
    private static final int CURRENCY = 1;
    private static final int BAR = 2;
    private static final int AMOUNTS = 3;
    private static final double WIDEST_NAME = 300;
    private final double[] widths = {220, 74, 78, 84, 90, 84, 106};
    private final MoneyWords words;
    private final Texts texts;
    private final TableView<GroupRow> table;
    private final FlowPane signs = new FlowPane();
    private final Label rule = Words.caption("");
    private final Card card;

    GroupsCard(PlanBudgetViewModel model, Consumer<ItemId> open) {
        this.words = model.words();
        this.texts = words.texts();
        table = table(open);
        var by = new ComboBox<By>();
        by.setId("budget-by");
        by.setAccessibleText(texts.get("budget.groups.by"));
        by.getItems().setAll(By.values());
        by.setConverter(new Wording(words));
        by.valueProperty().bindBidirectional(model.byProperty());
        card = Card.of("").trailing(Words.line(texts.get("budget.groups.by"), Style.MUTED), by).flush(new VBox(table, key()));
    }

    Card card() {
        return card;
    }

    private TableView<GroupRow> table(Consumer<ItemId> open) {
        TableView<GroupRow> made = Tables.of(texts.get("budget.groups.title"), Tables.name(texts.get("budget.groups.name"), GroupRow::name), Tables.text(texts.get("budget.currency"), r -> r.currency().getCurrencyCode()),
                Tables.node(texts.get("budget.groups.bar"), GroupsCard::bar, GroupRow::spoken), amount(words.stage(Stage.PLANNED), r -> r.amounts().planned()),
                amount(words.stage(Stage.COMMITTED), r -> r.amounts().committed()), amount(words.stage(Stage.SPENT), r -> r.amounts().spent()),
                amount(texts.get("budget.groups.gap"), r -> r.amounts().gap()));
        made.setId("budget-groups");
        Style.styled(made, Style.MONEY_TABLE);
        made.getColumns().forEach(c -> c.setSortable(false));
        made.setRowFactory(_ -> new SumRow<>(GroupRow::isSum));
        ColumnWidths.keep(made, widths);
        made.widthProperty().subscribe(_ -> arrange(made));
        Heights.fit(made, MOST_ROWS);
        made.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) opens(made, open);
        });
        made.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) opens(made, open);
        });
        return made;
    }

    /// Bars are compared within one currency, and are the first to go where amounts need the room.
    private void arrange(TableView<GroupRow> table) {
        boolean several = table.getItems().stream().map(GroupRow::currency).distinct().count() > 1;
        boolean room = table.getWidth() == 0 || table.getWidth() >= (DoubleStream.of(widths).sum() - widths[CURRENCY]) * ColumnWidths.scale(table);
        table.getColumns().get(CURRENCY).setVisible(several);
        table.getColumns().get(BAR).setVisible(!several && room);
        signs.setVisible(!several && room);
        signs.setManaged(!several && room);
    }

    private void widen(List<GroupRow> rows) {
        widths[0] = Math.min(WIDEST_NAME, WordWidths.width(rows.stream().map(GroupRow::name).toList(), 150));
        widths[AMOUNTS] = WordWidths.width(rows.stream().map(r -> r.amounts().planned()).toList(), 84);
        widths[AMOUNTS + 1] = WordWidths.width(rows.stream().map(r -> r.amounts().committed()).toList(), 90);
        widths[AMOUNTS + 2] = WordWidths.width(rows.stream().map(r -> r.amounts().spent()).toList(), 84);
        widths[AMOUNTS + 3] = WordWidths.width(rows.stream().map(r -> r.amounts().gap()).toList(), 106);
        ColumnWidths.arrange(table, widths);
    }

    private static void opens(TableView<GroupRow> table, Consumer<ItemId> open) {
        GroupRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) row.programme().ifPresent(open);
    }

    private static TableColumn<GroupRow, String> amount(String title, Function<GroupRow, String> value) {
        return Tables.number(title, value, words -> words);
    }

    private static Node bar(GroupRow row) {
        return row.isSum() ? Words.line("") : new MoneyBar(row.shares(), row.spoken());
    }

    /// What the three kinds of bar mean, and how money is shared.
    private Node key() {
        signs.getChildren().setAll(sign(Stage.PLANNED, Style.MONEY_PLANNED), sign(Stage.COMMITTED, Style.MONEY_COMMITTED), sign(Stage.SPENT, Style.MONEY_SPENT));
        signs.setHgap(14);
        return Style.styled(new VBox(signs, rule), Style.MONEY_KEY);
    }

    private Node sign(Stage stage, Style style) {
        var swatch = Style.styled(new javafx.scene.layout.Region(), Style.MONEY_SWATCH, style);
        var sign = new HBox(swatch, Words.line(words.stage(stage), Style.CAPTION, Style.MUTED));
        sign.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return Style.styled(sign, Style.GAP_4);
    }

    void show(Ledger ledger) {
        Budget budget = ledger.budget();
        card.title().setText(budget.currency().map(Currency::getCurrencyCode).map(c -> texts.get("budget.groups.told", c)).orElseGet(() -> texts.get("budget.groups.each")));
        card.setAccessibleText(card.title().getText());
        List<GroupRow> rows = ledger.rows();
        if (!rows.equals(table.getItems())) table.getItems().setAll(rows);
        widen(rows);
        arrange(table);
        table.getColumns().getFirst().setText(words.by(ledger.by()));
        rule.setText(words.rule(ledger.by()));
        rule.setVisible(!rule.getText().isEmpty());
        rule.setManaged(rule.isVisible());
    }

    private static final class Wording extends StringConverter<By> {
        private final MoneyWords words;

        Wording(MoneyWords words) {
            this.words = words;
        }

        @Override
        public String toString(By by) {
            return by == null ? "" : words.by(by);
        }

        @Override
        public By fromString(String text) {
            return Arrays.stream(By.values()).filter(b -> words.by(b).equals(text)).findFirst().orElse(By.PROGRAMME);
        }
    }
}
