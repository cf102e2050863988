package demarche.ui.shell;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
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

    /// Keeps its nodes and changes their words alone, since all rows change with every letter typed.
    private static final class Cell extends ListCell<Row> {
        private final Label group = Words.line("", Style.HIT_KIND);
        private final Label title = Words.wrapped("");
        private final Label detail = Words.caption("");
        private final HBox line = Style.styled(new HBox(), Style.HIT);
        private String icon = "";

        Cell() {
            setPrefWidth(0);
            var words = new VBox(title, detail);
            HBox.setHgrow(words, Priority.ALWAYS);
            detail.managedProperty().bind(detail.visibleProperty());
            line.getChildren().add(words);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setMouseTransparent(empty || row instanceof Row.Group);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            switch (row) {
                case Row.Group(String name) -> {
                    group.setText(name);
                    setGraphic(group);
                    setAccessibleText(name);
                }
                case Row.Found(Hit hit) -> show(hit);
            }
        }

        private void show(Hit hit) {
            title.setText(hit.title());
            detail.setText(hit.detail());
            detail.setVisible(!hit.detail().isEmpty());
            if (!hit.icon().equals(icon)) {
                if (line.getChildren().size() > 1) line.getChildren().removeFirst();
                line.getChildren().addFirst(Icon.of(hit.icon()));
                icon = hit.icon();
            }
            setGraphic(line);
            setAccessibleText(hit.kind() + ": " + hit.title() + ". " + hit.detail());
        }
    }
}
