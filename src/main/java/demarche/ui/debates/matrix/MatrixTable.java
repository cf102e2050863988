package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Row;
import demarche.text.Texts;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import demarche.ui.debates.matrix.MatrixViewModel.Shown;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Theme;
import demarche.ui.kit.part.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The same matrix in words: the same rows in the same order, for readers and for copying.
record MatrixTable(MatrixViewModel model, Wording wording) {

    private Texts texts() {
        return wording.texts();
    }

    TableView<Integer> table(Shown shown, double fontSize) {
        TableView<Integer> table = Tables.of(texts().get("debates.matrix.title"));
        table.setId("matrix-table");
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getColumns().add(column(Tables.<Integer>name(texts().get("debates.matrix.head.state"), row -> wording.state(shown.row(row).state())), fontSize, 170));
        table.getColumns().add(column(Tables.<Integer, Integer>number(texts().get("debates.matrix.head.debates"), row -> shown.row(row).debates().size(), Object::toString), fontSize, 70));
        table.getColumns().add(column(Tables.<Integer, Integer>number(texts().get("debates.matrix.head.links"), row -> shown.row(row).links(), Object::toString), fontSize, 60));
        table.getColumns().add(column(Tables.<Integer, Integer>number(texts().get("debates.matrix.head.open"), row -> shown.row(row).open(), Object::toString), fontSize, 60));
        for (int i = 0; i < shown.columns().size(); i++) {
            int column = i;
            Function<Integer, String> word = row -> model.word(shown, new Spot(row, column));
            table.getColumns().add(column(Tables.text(model.name(shown.columns().get(i)), word), fontSize, 90));
        }
        table.getItems().setAll(IntStream.range(0, shown.height()).boxed().toList());
        return table;
    }

    /// As wide as its head, and never narrower than what is said in it.
    private static <V> TableColumn<Integer, V> column(TableColumn<Integer, V> column, double fontSize, double least) {
        var head = new Text(column.getText());
        head.setFont(Font.font("IBM Plex Sans SmBld", fontSize * 0.923));
        double width = Math.ceil(Math.max(least * fontSize / Theme.TEXT, head.getLayoutBounds().getWidth() + 3 * fontSize));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    /// With tabs between, as a spreadsheet takes it.
    String text(Shown shown) {
        var lines = new ArrayList<String>();
        var head = new ArrayList<>(List.of(texts().get("debates.matrix.head.state"), texts().get("debates.matrix.head.debates"), texts().get("debates.matrix.head.links"),
                texts().get("debates.matrix.head.open")));
        shown.columns().forEach(c -> head.add(model.name(c)));
        lines.add(String.join("\t", head));
        for (int row = 0; row < shown.height(); row++) lines.add(line(shown, row));
        return String.join("\n", lines) + "\n";
    }

    private String line(Shown shown, int row) {
        Row sums = shown.row(row);
        var cells = new ArrayList<>(List.of(wording.state(sums.state()), Integer.toString(sums.debates().size()), Integer.toString(sums.links()), Integer.toString(sums.open())));
        for (int column = 0; column < shown.columns().size(); column++) cells.add(model.word(shown, new Spot(row, column)));
        return String.join("\t", cells);
    }
}
