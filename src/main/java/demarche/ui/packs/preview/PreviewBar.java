package demarche.ui.packs.preview;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Over the pages: which is in sight, how large they are, and what is looked for in them.
final class PreviewBar extends FlowPane {
    /// What the bar can do.
    ///
    /// @param zoom   to a size chosen
    /// @param closer one step closer, or farther for false
    /// @param leave  gives the keyboard back to the pages
    record Ways(Consumer<Zoom> zoom, Consumer<Boolean> closer, Runnable leave) {}

    private final Texts texts;
    private final Ways ways;
    private final Search search;
    private final Label place = Words.line("", Style.MUTED);
    private final MenuButton size = Buttons.menu("");
    private final TextField sought = new TextField();
    private final Label found = Words.line("", Style.MUTED);
    private final Button previous;
    private final Button next;

    PreviewBar(Texts texts, Search search, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        this.search = search;
        Style.styled(this, Style.PREVIEW_BAR);
        setRowValignment(VPos.CENTER);
        var farther = Buttons.icon("fth-zoom-out", texts.get("preview.zoom.out"), "Ctrl -", () -> ways.closer().accept(false));
        var closer = Buttons.icon("fth-zoom-in", texts.get("preview.zoom.in"), "Ctrl +", () -> ways.closer().accept(true));
        previous = Buttons.icon("fth-chevron-up", texts.get("preview.search.previous"), "Shift Enter", search::previous);
        next = Buttons.icon("fth-chevron-down", texts.get("preview.search.next"), "Enter", search::next);
        sizes();
        field();
        found.textProperty().bind(search.sentenceProperty());
        found.setAccessibleRole(AccessibleRole.TEXT);
        search.sentenceProperty().subscribe(_ -> steps());
        getChildren().addAll(place, Words.row(farther, size, closer), Words.row(sought, previous, next, found));
        getChildren().forEach(part -> Style.styled(part, Style.GAP_4));
    }

    private void sizes() {
        size.setId("preview-size");
        size.getItems().add(item(texts.get("preview.zoom.width"), new Zoom.FitWidth()));
        size.getItems().add(item(texts.get("preview.zoom.page"), new Zoom.FitPage()));
        size.getItems().add(new SeparatorMenuItem());
        Zoom.STEPS.forEach(step -> size.getItems().add(item(texts.get("preview.zoom.percent", step), new Zoom.Percent(step))));
    }

    private MenuItem item(String name, Zoom zoom) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> ways.zoom().accept(zoom));
        return item;
    }

    private void field() {
        sought.setId("preview-search");
        sought.setPromptText(texts.get("preview.search.prompt"));
        sought.setAccessibleText(texts.get("preview.search.prompt"));
        sought.setAccessibleHelp(texts.get("preview.search.help"));
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// @param action is told what is looked for, with every letter
    void onSought(Consumer<String> action) {
        sought.textProperty().subscribe((_, words) -> action.accept(words));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) search.previous();
        else if (key.getCode() == KeyCode.ENTER) search.next();
        else if (key.getCode() == KeyCode.ESCAPE) leave();
        else return;
        key.consume();
    }

    private void leave() {
        sought.clear();
        ways.leave().run();
    }

    private void steps() {
        previous.setDisable(!search.hasHits());
        next.setDisable(!search.hasHits());
    }

    /// Puts the keyboard into the search.
    void seek() {
        sought.requestFocus();
        sought.selectAll();
    }

    boolean isSeeking() {
        return sought.isFocused();
    }

    void tell(int page, int count) {
        place.setText(count == 0 ? "" : texts.get("preview.page", page, count));
    }

    void tell(double scale) {
        String percent = texts.get("preview.zoom.percent", Zoom.percent(scale));
        size.setText(percent);
        size.setAccessibleText(texts.get("preview.zoom.size", percent));
    }
}
