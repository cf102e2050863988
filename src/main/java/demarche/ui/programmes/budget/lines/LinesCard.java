package demarche.ui.programmes.budget.lines;

import demarche.insight.money.By;
import demarche.insight.money.sum.Stage;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ColumnWidths;
import demarche.ui.kit.part.Heights;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.budget.part.SumRow;
import demarche.ui.programmes.budget.part.WordWidths;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The budget lines of a programme as a table that ends with its sums, and under it the form of the chosen line.
final class LinesCard {
    private static final int MOST_ROWS = 40;
    private static final int AMOUNTS = 5;
    private static final double WIDEST = 280;
    private static final double[] NARROWEST = {150, 84, 62, 90, 90, 100, 100, 100};
    /// The first to go where the table is narrow: state, year, category, funder. The form shows them all.
    private static final List<Integer> FIRST_TO_GO = List.of(4, 2, 1, 3);
    private final double[] widths = NARROWEST.clone();
    private final LinesViewModel model;
    private final Texts texts;
    private final TableView<LineRow> table;
    private final VBox below = new VBox();
    private final Field<String> newTitle;
    private final VBox adding;
    private final Button add;
    private final Card card;
    private Optional<LineForm> form = Optional.empty();
    private boolean filling;

    LinesCard(LinesViewModel model) {
        this.model = model;
        this.texts = model.words().texts();
        table = table();
        newTitle = new Fields(texts.locale()).text(Caption.of("new-line", texts.get("budget.lines.new")).help(texts.get("budget.lines.new.help")), "", this::create);
        adding = Style.styled(new VBox(newTitle, new FlowPane(Buttons.small(texts.get("budget.lines.leave"), this::leave))), Style.ROW_FORM, Style.GAP_8);
        add = Buttons.withIcon(Buttons.small(texts.get("budget.lines.add"), this::begin), "fth-plus");
        add.setId("add-line");
        card = Card.of(texts.get("budget.lines.title")).trailing(add).flush(new VBox(table, below));
    }

    Card card() {
        return card;
    }

    private TableView<LineRow> table() {
        TableView<LineRow> made = Tables.of(texts.get("budget.lines.title"), Tables.node(texts.get("budget.line.title"), LinesCard::title, LineRow::title),
                Tables.text(model.words().by(By.CATEGORY), LineRow::category), Tables.text(model.words().by(By.YEAR), LineRow::year),
                Tables.text(texts.get("budget.line.funder"), LineRow::funder), Tables.text(texts.get("budget.lines.what"), LineRow::what),
                amount(Stage.PLANNED, LineRow::planned), amount(Stage.COMMITTED, LineRow::committed), amount(Stage.SPENT, LineRow::spent));
        made.setId("budget-lines");
        Style.styled(made, Style.MONEY_TABLE);
        made.getColumns().forEach(c -> c.setSortable(false));
        made.setRowFactory(_ -> new SumRow<>(LineRow::isSum));
        ColumnWidths.keep(made, widths);
        made.widthProperty().subscribe(_ -> arrange(made));
        Heights.fit(made, MOST_ROWS);
        made.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!filling && row != null) model.chosenProperty().set(row.id());
        });
        return made;
    }

    private void arrange(TableView<LineRow> table) {
        double over = table.getWidth() == 0 ? 0 : DoubleStream.of(widths).sum() + 2 - table.getWidth() / ColumnWidths.scale(table);
        for (int column : FIRST_TO_GO) {
            table.getColumns().get(column).setVisible(over <= 0);
            over -= widths[column];
        }
    }

    private void widen(List<LineRow> rows) {
        List<Function<LineRow, String>> cells = List.of(LineRow::title, LineRow::category, LineRow::year, LineRow::funder, LineRow::what, LineRow::planned, LineRow::committed, LineRow::spent);
        for (int i = 0; i < cells.size(); i++) {
            double needed = WordWidths.width(rows.stream().map(cells.get(i)).toList(), NARROWEST[i]);
            widths[i] = i < AMOUNTS ? Math.min(needed, WIDEST) : needed;
        }
        ColumnWidths.arrange(table, widths);
        arrange(table);
    }

    private TableColumn<LineRow, String> amount(Stage stage, Function<LineRow, String> value) {
        return Tables.number(model.words().stage(stage), value, words -> words);
    }

    private static Node title(LineRow row) {
        return switch (row.of()) {
            case LINE -> row.over() ? Words.line(row.title(), Style.STRONG, Style.ATTENTION) : Words.line(row.title(), Style.STRONG);
            case ACTIVITY -> Words.line(row.title(), Style.MUTED);
            case SUM, WHOLE -> Words.line(row.title(), Style.STRONG);
        };
    }

    private void begin() {
        model.chosenProperty().set(Optional.empty());
        newTitle.show("");
        below.getChildren().setAll(adding);
        newTitle.control().requestFocus();
    }

    private void leave() {
        below.getChildren().clear();
        showNone();
        add.requestFocus();
    }

    /// Left empty, nothing begins.
    private Optional<String> create(String title) {
        if (title.isEmpty()) return Optional.empty();
        Optional<String> refusal = model.add(title);
        if (refusal.isEmpty()) form.ifPresent(f -> f.title().control().requestFocus());
        return refusal;
    }

    void show(Now now) {
        List<LineRow> rows = new LineRows(model.budget(now), now.plan(), model.words()).rows();
        filling = true;
        if (!rows.equals(table.getItems())) table.getItems().setAll(rows);
        model.chosenProperty().get().flatMap(id -> rows.stream().filter(r -> r.id().equals(Optional.of(id))).findFirst())
                .ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        filling = false;
        widen(rows);
        table.setVisible(!rows.isEmpty());
        table.setManaged(!rows.isEmpty());
        showBelow(now);
    }

    private void showBelow(Now now) {
        Optional<BudgetLine> line = model.chosenLine();
        Optional<Activity> activity = model.chosenActivity();
        if (line.isPresent()) show(line.get(), now);
        else if (activity.isPresent()) below.getChildren().setAll(offer(activity.get()));
        else if (!below.getChildren().contains(adding)) {
            below.getChildren().clear();
            showNone();
        }
    }

    /// A form for what lines can name now; where that changed while one was written in, a funder was added.
    private void show(BudgetLine line, Now now) {
        LinesViewModel.Choices choices = model.choices(now);
        boolean same = form.filter(f -> f.choices().equals(choices)).isPresent();
        boolean wasWritten = form.filter(LineForm::isFocusWithin).isPresent();
        if (!same) form = Optional.of(new LineForm(model, choices));
        LineForm open = form.orElseThrow();
        open.show(line);
        if (!below.getChildren().equals(List.of(open))) below.getChildren().setAll(open);
        if (!same && wasWritten) open.funder().control().requestFocus();
    }

    private Node offer(Activity activity) {
        var make = Buttons.small(texts.get("budget.lines.make"), () -> model.lineOf(activity));
        make.setId("make-line");
        return Style.styled(new VBox(Words.wrapped(texts.get("budget.lines.make.why", activity.title()), Style.MUTED), new FlowPane(make)), Style.ROW_FORM, Style.GAP_8);
    }

    private void showNone() {
        if (table.getItems().isEmpty()) below.getChildren().setAll(Style.styled(new VBox(Words.wrapped(texts.get("budget.lines.none"), Style.MUTED)), Style.ROW_FORM));
    }
}
