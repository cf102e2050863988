package demarche.ui.shell;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Find or do, from anywhere: type, walk with the arrow keys, Enter. Lies over the screen and under the marking.
final class Palette extends VBox {
    private static final int ROWS = 12;
    private final ShellViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final TextField question = new TextField();
    private final ListView<Hit> hits = new ListView<>();
    private final Label note = Words.wrapped("", Style.PALETTE_NOTE);

    Palette(ShellViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        Style.styled(this, Style.PALETTE);
        question.setId("palette");
        question.setPromptText(texts.get("shell.search.prompt"));
        question.setAccessibleText(texts.get("shell.search.prompt"));
        hits.setAccessibleText(texts.get("shell.palette.hits"));
        hits.setFocusTraversable(false);
        hits.setCellFactory(_ -> new HitCell());
        hits.setOnMouseClicked(_ -> choose());
        hits.prefHeightProperty().bind(Bindings.min(ROWS, Bindings.size(hits.getItems())).multiply(hits.fixedCellSizeProperty()).add(2));
        hits.setMinHeight(0);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(question, hits, note);
        question.textProperty().subscribe(this::ask);
        question.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void ask(String text) {
        model.find(text, found -> {
            if (text.equals(question.getText())) show(found);
        });
    }

    private void show(List<Hit> found) {
        hits.getItems().setAll(found);
        if (!found.isEmpty()) hits.getSelectionModel().selectFirst();
        note.setText(found.isEmpty() ? texts.get("shell.palette.nothing") : texts.get("shell.palette.keys"));
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        if (hits.getItems().isEmpty()) return;
        int next = Math.clamp(hits.getSelectionModel().getSelectedIndex() + by, 0, hits.getItems().size() - 1);
        hits.getSelectionModel().select(next);
        hits.scrollTo(Math.max(0, next - 5));
        question.setAccessibleHelp(hits.getItems().get(next).title());
    }

    private void choose() {
        Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit == null) return;
        close.run();
        hit.action().run();
    }

    void begin() {
        question.requestFocus();
    }

    private static final class HitCell extends ListCell<Hit> {
        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            boolean nothing = empty || hit == null;
            setGraphic(nothing ? null : line(hit));
            setAccessibleText(nothing ? "" : hit.kind() + ": " + hit.title() + ". " + hit.detail());
        }

        private static HBox line(Hit hit) {
            return Style.styled(new HBox(Words.line(hit.kind(), Style.HIT_KIND), Words.line(hit.title(), Style.STRONG), Words.wrapped(hit.detail(), Style.MUTED)), Style.HIT);
        }
    }
}
