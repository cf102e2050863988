package demarche.ui.shell;

import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Find or do, from anywhere: type, walk with the arrow keys, Enter. What was found stands under the names of its groups, and an answer can be read
/// beside it at once. Lies over the screen and under the marking.
final class Palette extends VBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    /// Rows of a list without anything to read beside it, and the height beside a page, in lines of text.
    private static final double ROW_EM = 3.8;
    private static final double GROUP_EM = 2.6;
    private static final double LIST_EM = 40;
    private static final double SHEET_EM = 44;
    /// Under this width there is no room to read beside the list.
    private static final double NARROW_EM = 58;
    /// Size of the note beside ordinary text.
    private static final double NOTE = 0.923;
    private final ShellViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final TextField question = new TextField();
    private final Label count = Words.line("", Style.CAPTION, Style.MUTED);
    private final PaletteList hits = new PaletteList();
    private final StackPane sheet = Style.styled(new StackPane(), Style.PALETTE_SHEET);
    private final ScrollPane reading = new ScrollPane(sheet);
    private final HBox body = Style.styled(new HBox(), Style.PALETTE_BODY);
    private final Label note = Words.wrapped("", Style.PALETTE_NOTE);
    private Optional<Hit.Sheet> read = Optional.empty();
    private List<Hit> found = List.of();

    Palette(ShellViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        Style.styled(this, Style.PALETTE);
        question.setId("palette");
        question.setPromptText(texts.get("shell.search.prompt"));
        question.setAccessibleText(texts.get("shell.search.prompt"));
        HBox.setHgrow(question, Priority.ALWAYS);
        hits.setId("palette-hits");
        hits.setAccessibleText(texts.get("shell.palette.hits"));
        hits.setOnMouseClicked(_ -> choose());
        hits.getSelectionModel().selectedItemProperty().subscribe(_ -> read());
        reading.setFitToWidth(true);
        reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        reading.setFocusTraversable(false);
        reading.setMinHeight(0);
        HBox.setHgrow(reading, Priority.ALWAYS);
        HBox.setHgrow(hits, Priority.ALWAYS);
        body.getChildren().add(hits);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(Style.styled(new HBox(Icon.of("fth-search"), question, count), Style.PALETTE_QUESTION), body, note);
        question.textProperty().subscribe(this::ask);
        question.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().subscribe(_ -> read());
        note.fontProperty().subscribe(_ -> size());
    }

    private void ask(String text) {
        model.find(text, hitsFound -> {
            if (text.equals(question.getText())) show(hitsFound);
        });
    }

    private void show(List<Hit> now) {
        found = now;
        Style.PALETTE_WIDE.on(this, hasPages());
        size();
        hits.show(now);
        read();
        count.setText(question.getText().isBlank() ? "" : texts.get("shell.palette.count", now.size()));
        note.setText(now.isEmpty() ? texts.get("shell.palette.nothing") : texts.get(hasPages() ? "shell.palette.keys.sheet" : "shell.palette.keys"));
    }

    private boolean hasPages() {
        return found.stream().anyMatch(h -> h.sheet().isPresent());
    }

    /// As high as the list, or as a page to read; in the size of the text.
    private void size() {
        double rows = GROUP_EM * found.stream().map(Hit::kind).distinct().count() + ROW_EM * found.size();
        body.setPrefHeight(em() * (hasPages() ? SHEET_EM : Math.min(LIST_EM, rows)));
    }

    private double em() {
        return note.getFont().getSize() / NOTE;
    }

    /// What is chosen, where there is something to read and room for it.
    private void read() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW_EM * em();
        Optional<Hit.Sheet> page = narrow ? Optional.empty() : hits.chosen().flatMap(Hit::sheet);
        if (page.equals(read)) return;
        read = page;
        sheet.getChildren().setAll(page.map(p -> p.view().get()).stream().toList());
        reading.setVvalue(0);
        if (page.isPresent() != body.getChildren().contains(reading)) {
            if (page.isPresent()) body.getChildren().add(reading);
            else body.getChildren().remove(reading);
        }
        Style.PALETTE_BESIDE.on(hits, page.isPresent());
    }

    private void key(KeyEvent key) {
        if (COPY.match(key) && question.getSelectedText().isEmpty()) copy();
        else if (!walks(key.getCode())) return;
        key.consume();
    }

    private boolean walks(KeyCode code) {
        switch (code) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            case ESCAPE -> close.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy() {
        hits.chosen().flatMap(Hit::sheet).ifPresent(page -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, page.copied().get()));
            note.setText(texts.get("shell.palette.copied"));
        });
    }

    private void move(int by) {
        hits.move(by);
        hits.chosen().ifPresent(hit -> question.setAccessibleHelp(hit.title()));
    }

    private void choose() {
        hits.chosen().ifPresent(hit -> {
            close.run();
            hit.action().run();
        });
    }

    void begin() {
        question.requestFocus();
    }
}
