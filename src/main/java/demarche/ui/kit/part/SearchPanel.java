package demarche.ui.kit.part;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A field and what is found for it: the arrow keys walk, Enter takes, Escape turns away.
///
/// @param <T> what is found
public final class SearchPanel<T> extends VBox {
    private final Texts texts;
    private final Function<String, List<Choice<T>>> find;
    private final TextField field = new TextField();
    private final ListView<Choice<T>> list = new ListView<>();
    private final Label note = Words.caption("");
    private Consumer<T> taken = _ -> {};
    private Runnable left = () -> {};

    /// @param name what is looked for, as the field is called
    public SearchPanel(String name, String prompt, Locale locale, Function<String, List<Choice<T>>> find) {
        this.texts = Texts.of("kit", locale);
        this.find = find;
        Style.styled(this, Style.SEARCH_PANEL, Style.GAP_8);
        field.setId("search");
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        list.setId("found");
        list.setAccessibleText(name);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell<>());
        list.setOnMouseClicked(_ -> take());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list, note);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        field.textProperty().subscribe(_ -> search());
    }

    public SearchPanel<T> onTaken(Consumer<T> action) {
        taken = action;
        return this;
    }

    public SearchPanel<T> onLeft(Runnable action) {
        left = action;
        return this;
    }

    public TextField field() {
        return field;
    }

    private void search() {
        List<Choice<T>> found = find.apply(field.getText());
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        note.setText(found.isEmpty() ? texts.get("kit.search.nothing", field.getText()) : texts.get("kit.search.keys", found.size()));
    }

    private void walk(KeyEvent key) {
        boolean used = switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(5);
            case PAGE_UP -> step(-5);
            case ENTER -> take();
            case ESCAPE -> leave();
            default -> false;
        };
        if (used) key.consume();
    }

    private boolean step(int by) {
        if (list.getItems().isEmpty()) return true;
        int to = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - 2));
        field.setAccessibleHelp(list.getItems().get(to).title());
        return true;
    }

    private boolean take() {
        Choice<T> choice = list.getSelectionModel().getSelectedItem();
        if (choice == null) return true;
        left.run();
        taken.accept(choice.value());
        return true;
    }

    private boolean leave() {
        left.run();
        return true;
    }

    private static final class Cell<T> extends ListCell<Choice<T>> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            boolean nothing = empty || choice == null;
            setText(null);
            setGraphic(nothing ? null : row(choice));
            setAccessibleText(nothing ? "" : choice.title() + ". " + choice.line());
        }

        private HBox row(Choice<T> choice) {
            var words = new VBox(Words.wrapped(choice.title(), Style.STRONG));
            if (!choice.line().isEmpty()) words.getChildren().add(Words.caption(choice.line()));
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = Style.styled(new HBox(), Style.GAP_8);
            choice.sign().ifPresent(debate -> row.getChildren().add(Signs.debate(debate.code(), false)));
            row.getChildren().add(words);
            return row;
        }
    }
}
