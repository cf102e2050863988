package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.Logframe;
import demarche.insight.result.ResultWords;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.results.picture.Sideways;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The logframe as the brief prints it: one table from impact to output.
final class LogframeCard {
    private static final List<Integer> WIDTHS = List.of(20, 22, 9, 9, 12, 16, 12);
    private final ResultWords words;
    private final Texts texts;
    private final GridPane grid = Style.styled(new GridPane(), Style.LOGFRAME);
    private final Card card;
    private Optional<Logframe> shown = Optional.empty();
    private int row;

    LogframeCard(ResultWords words) {
        this.words = words;
        this.texts = words.texts();
        for (int width : WIDTHS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setMinWidth(0);
            grid.getColumnConstraints().add(column);
        }
        grid.setId("logframe");
        card = Card.of(texts.get("results.logframe.title")).body(Style.styled(new VBox(new Sideways(grid), Words.caption(texts.get("results.logframe.printed"))), Style.GAP_12));
    }

    Card card() {
        return card;
    }

    void show(Framework framework) {
        Logframe logframe = Logframe.of(framework, words);
        if (shown.equals(Optional.of(logframe))) return;
        shown = Optional.of(logframe);
        grid.getChildren().clear();
        row = 0;
        for (int i = 0; i < logframe.heads().size(); i++) put(Style.styled(Words.wrapped(logframe.heads().get(i)), Style.LOGFRAME_HEAD), i, 1, 1);
        row++;
        logframe.blocks().forEach(this::block);
        List<Logframe.Block> done = logframe.blocks().stream().filter(b -> !b.activities().isEmpty()).toList();
        if (done.isEmpty()) return;
        put(cell(texts.get("results.logframe.activities"), Style.STRONG), 0, 1, 1);
        put(cell(done.stream().map(b -> texts.get("results.logframe.for", b.name(), String.join("; ", b.activities()))).collect(Collectors.joining("\n"))), 1, WIDTHS.size() - 1, 1);
    }

    private void block(Logframe.Block block) {
        int rows = Math.max(1, block.rows().size());
        put(two(block.name(), block.statement()), 0, 1, rows);
        put(cell(block.assumptions().isBlank() ? "—" : block.assumptions()), WIDTHS.size() - 1, 1, rows);
        if (block.rows().isEmpty()) put(cell(texts.get("results.logframe.no-indicator"), Style.ATTENTION), 1, WIDTHS.size() - 2, 1);
        block.rows().forEach(this::indicator);
        if (block.rows().isEmpty()) row++;
    }

    private void indicator(Logframe.Row one) {
        put(cell(one.indicator()), 1, 1, 1);
        put(given(one.baseline()), 2, 1, 1);
        put(given(one.target()), 3, 1, 1);
        put(given(one.latest().map(l -> one.standing().isEmpty() ? l : l + "\n" + one.standing())), 4, 1, 1);
        put(given(one.verification()), 5, 1, 1);
        row++;
    }

    private Label given(Optional<String> words) {
        return words.map(w -> cell(w)).orElseGet(() -> cell(texts.get("results.logframe.missing"), Style.ATTENTION));
    }

    private static Label cell(String text, Style... styles) {
        Label cell = Style.styled(Words.wrapped(text, styles), Style.LOGFRAME_CELL);
        cell.setAlignment(Pos.TOP_LEFT);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }

    private static VBox two(String name, String statement) {
        return Style.styled(new VBox(Words.wrapped(name, Style.STRONG), Words.wrapped(statement)), Style.LOGFRAME_CELL);
    }

    private void put(Node node, int column, int columns, int rows) {
        if (node instanceof Label label) label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        grid.add(node, column, row, columns, rows);
    }
}
