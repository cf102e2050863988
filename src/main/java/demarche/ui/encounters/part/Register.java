package demarche.ui.encounters.part;

import demarche.text.Folding;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A list of encounters, people or bodies that is narrowed by typing. The arrow keys walk, Enter goes into what is chosen.
///
/// @param <K> what names a line
public final class Register<K> extends VBox {
    /// One line.
    ///
    /// @param note     a few words under the title; may be empty
    /// @param waits    what asks for attention, in words; empty where nothing does
    /// @param sought   everything that it is found by, besides title and note
    public record Line<K>(K key, String title, String note, String waits, String sought) {}

    private static final double SCROLL_BAR_EM = 1;
    private final TextField field = new TextField();
    private final Label count = Words.caption("");
    private final ListView<Line<K>> list = new ListView<>();
    private final ObjectProperty<Optional<K>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Wording wording;
    private List<Line<K>> all = List.of();
    private boolean showing;

    /// @param id   of the list; the field is `search-` and this
    /// @param name what is listed
    public Register(String id, String name, Wording wording, Runnable enter) {
        this.wording = wording;
        field.setId("search-" + id);
        field.setPromptText(wording.text("encounters.find"));
        field.setAccessibleText(wording.text("encounters.find"));
        field.textProperty().subscribe((_, _) -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> walk(key, enter));
        list.setId(id);
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) chosen.set(Optional.of(line.key()));
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) enter.run();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Style.styled(this, Style.TOPIC_TREE, Style.CARD).getChildren().addAll(Style.styled(new VBox(field, count), Style.FILTERS, Style.GAP_8), list);
    }

    public ObjectProperty<Optional<K>> chosenProperty() {
        return chosen;
    }

    /// The first is chosen where what was chosen is gone.
    public void show(List<Line<K>> lines) {
        all = List.copyOf(lines);
        if (chosen.get().filter(key -> all.stream().anyMatch(l -> l.key().equals(key))).isEmpty()) chosen.set(all.stream().findFirst().map(Line::key));
        fill();
    }

    /// Chooses a line, whatever was sought.
    public void open(K key) {
        field.clear();
        chosen.set(Optional.of(key));
        fill();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void fill() {
        List<String> sought = Folding.words(field.getText());
        List<Line<K>> found = all.stream().filter(l -> Folding.begins(sought, Folding.words(l.title() + " " + l.note() + " " + l.sought()))).toList();
        showing = true;
        list.getItems().setAll(found);
        found.stream().filter(l -> Optional.of(l.key()).equals(chosen.get())).findFirst().ifPresentOrElse(l -> list.getSelectionModel().select(l), list.getSelectionModel()::clearSelection);
        showing = false;
        count.setText(sought.isEmpty() ? wording.text("encounters.count", all.size()) : wording.text("encounters.count.found", found.size(), all.size()));
    }

    private void walk(KeyEvent key, Runnable enter) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !list.getItems().isEmpty()) {
            int to = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 2));
        } else if (key.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
            if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
            enter.run();
        } else return;
        key.consume();
    }

    /// Runs at once and whenever another line is chosen.
    public Subscription onChosen(Consumer<Optional<K>> then) {
        return chosen.subscribe(then);
    }

    private final class Cell extends ListCell<Line<K>> {
        private final Label title = Words.wrapped("", Style.STRONG);
        private final Label note = Words.caption("");
        private final Label waits = Words.wrapped("", Style.CAPTION, Style.ATTENTION);
        private final VBox words = new VBox(title, note, waits);

        Cell() {
            setPrefWidth(0);
            for (Label l : List.of(note, waits)) l.managedProperty().bind(l.visibleProperty());
        }

        /// Measured beside the scroll bar from the first, so that no line is cut when it comes.
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null || list.getWidth() == 0) return super.computePrefHeight(width);
            double room = list.getWidth() - SCROLL_BAR_EM * getFont().getSize() - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + words.prefHeight(room) + snappedBottomInset();
        }

        @Override
        protected void updateItem(Line<K> line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            setGraphic(nothing ? null : words);
            setAccessibleText(nothing ? "" : (line.title() + ". " + line.note() + " " + line.waits()).strip());
            if (nothing) return;
            title.setText(line.title());
            note.setText(line.note());
            note.setVisible(!line.note().isEmpty());
            waits.setText(line.waits());
            waits.setVisible(!line.waits().isEmpty());
        }
    }
}
