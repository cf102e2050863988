package demarche.ui.shell;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was found, under the names of its groups; walking skips the names.
final class PaletteList extends ListView<PaletteList.Row> {
    /// The name of a group, or a hit in it.
    sealed interface Row {
        record Group(String name) implements Row {}

        record Found(Hit hit) implements Row {}
    }

    PaletteList() {
        setFocusTraversable(false);
        setCellFactory(_ -> new Cell());
        setMinHeight(0);
    }

    /// The best is chosen.
    void show(List<Hit> hits) {
        var rows = new ArrayList<Row>();
        String group = "";
        for (Hit hit : hits) {
            if (!hit.kind().equals(group)) rows.add(new Row.Group(hit.kind()));
            group = hit.kind();
            rows.add(new Row.Found(hit));
        }
        getItems().setAll(rows);
        if (!rows.isEmpty()) getSelectionModel().select(1);
        scrollTo(0);
    }

    Optional<Hit> chosen() {
        return getSelectionModel().getSelectedItem() instanceof Row.Found(Hit hit) ? Optional.of(hit) : Optional.empty();
    }

    /// To the next hit, or the one before; stays at the ends.
    void move(int by) {
        int now = getSelectionModel().getSelectedIndex();
        IntStream steps = by > 0 ? IntStream.range(now + 1, getItems().size()) : IntStream.iterate(now - 1, i -> i >= 0, i -> i - 1);
        steps.filter(i -> getItems().get(i) instanceof Row.Found).findFirst().ifPresent(next -> {
            getSelectionModel().clearAndSelect(next);
            scrollTo(Math.max(0, next - 5));
        });
    }

    private static final class Cell extends ListCell<Row> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setAccessibleText("");
            setMouseTransparent(empty || row instanceof Row.Group);
            if (empty || row == null) return;
            switch (row) {
                case Row.Group(String name) -> {
                    setGraphic(Words.line(name, Style.HIT_KIND));
                    setAccessibleText(name);
                }
                case Row.Found(Hit hit) -> {
                    setGraphic(line(hit));
                    setAccessibleText(hit.kind() + ": " + hit.title() + ". " + hit.detail());
                }
            }
        }

        private static HBox line(Hit hit) {
            var words = new VBox(Words.wrapped(hit.title()));
            if (!hit.detail().isEmpty()) words.getChildren().add(Words.caption(hit.detail()));
            HBox.setHgrow(words, Priority.ALWAYS);
            return Style.styled(new HBox(Icon.of(hit.icon()), words), Style.HIT);
        }
    }
}
