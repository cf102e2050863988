package demarche.ui.sharing.history;

import demarche.history.telling.Line;
import demarche.history.telling.Sheet;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.sharing.merge.DifferenceFlow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The plan at a moment, or what came between two: only to read, which a line says, with the way back.
final class ThenPane extends VBox {
    private static final int FIRST = 25;
    private final HistoryViewModel model;
    private final Texts texts;

    ThenPane(HistoryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Style.styled(this, Style.PAGE_COLUMN);
    }

    void show(Then then) {
        getChildren().clear();
        switch (then) {
            case Then.Moment moment -> {
                getChildren().add(line(texts.get("historyview.then.moment", moment.words())));
                moment.sheets().forEach((kind, sheets) -> getChildren().add(kind(kind, sheets)));
            }
            case Then.Comparison comparison -> {
                getChildren().add(line(comparison.words()));
                getChildren().add(comparison.lines().isEmpty() ? Card.withoutTitle().body(Words.wrapped(texts.get("historyview.compare.same"))) : lines(comparison.lines()));
            }
        }
    }

    private Node line(String words) {
        Button back = Buttons.small(texts.get("historyview.then.back"), model::back);
        back.setId("back-to-log");
        var line = new HBox(Icon.of("fth-clock"), Words.wrapped(words, Style.STRONG));
        var box = Style.styled(new VBox(new EndBeside(Style.styled(line, Style.GAP_8), new HBox(back))), Style.PAST_LINE);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private Node kind(String kind, List<Sheet> sheets) {
        var rows = new Rows();
        fill(rows, sheets, FIRST);
        return Card.of(texts.get("historyview.then.kind", kind, sheets.size())).flush(rows);
    }

    private void fill(Rows rows, List<Sheet> sheets, int most) {
        rows.getChildren().clear();
        sheets.stream().limit(most).forEach(sheet -> rows.row(sheet(sheet)));
        if (sheets.size() > most) rows.add(new VBox(Buttons.link(texts.get("historyview.deed.more", sheets.size() - most), () -> fill(rows, sheets, most * 4))));
    }

    private static VBox sheet(Sheet sheet) {
        var box = new VBox(Words.wrapped(sheet.title(), Style.STRONG));
        for (Sheet.Row row : sheet.rows()) {
            var name = Style.styled(Words.wrapped(row.field(), Style.MUTED), Style.THEN_NAME);
            box.getChildren().add(Style.styled(new HBox(name, Words.wrapped(row.value())), Style.GAP_12));
        }
        return box;
    }

    private Node lines(List<Line> lines) {
        var rows = new Rows();
        fillLines(rows, lines, FIRST * 4);
        return Card.of(texts.get("historyview.compare.count", lines.size())).flush(rows);
    }

    private void fillLines(Rows rows, List<Line> lines, int most) {
        rows.getChildren().clear();
        lines.stream().limit(most).forEach(line -> rows.row(row(line)));
        if (lines.size() > most) rows.add(new VBox(Buttons.link(texts.get("historyview.deed.more", lines.size() - most), () -> fillLines(rows, lines, most * 4))));
    }

    private VBox row(Line line) {
        String words = switch (line.what()) {
            case ADDED -> texts.get("historyview.compare.added", line.words());
            case CHANGED -> line.words();
            case REMOVED -> texts.get("historyview.compare.removed", line.words());
        };
        var box = new VBox(Words.wrapped(words));
        line.wording().ifPresent(wording -> box.getChildren().add(DifferenceFlow.around(wording, line.words())));
        if (!line.authors().isEmpty()) box.getChildren().add(Words.caption(String.join(", ", line.authors())));
        return box;
    }
}
