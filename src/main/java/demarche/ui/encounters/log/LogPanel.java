package demarche.ui.encounters.log;

import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// An encounter written down over whatever screen is in front. Ctrl Enter saves it, Escape puts it aside as a draft.
final class LogPanel extends VBox {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private final Draft draft;
    private final EncounterForm form;
    private final Ways ways;

    /// What the panel can end in.
    ///
    /// @param save    called when everything needed is there
    /// @param aside   keeps the draft for the next time
    /// @param discard throws it away
    record Ways(Runnable save, Runnable aside, Runnable discard) {}

    LogPanel(Draft draft, Ways ways) {
        this.draft = draft;
        this.ways = ways;
        Wording wording = draft.wording();
        form = new EncounterForm(draft);
        Style.styled(this, Style.FLOATING, Style.LOG_PANEL);
        setId("log-panel");
        setMaxHeight(USE_PREF_SIZE);
        var heading = Words.wrapped(wording.text("encounters.log.title"), Style.HEADING);
        var content = Style.styled(new VBox(form), Style.LOG_FORM);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        content.heightProperty().subscribe((_, high) -> scroll.setPrefHeight(high.doubleValue() + 2));
        getChildren().addAll(heading, scroll, foot(wording));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private FlowPane foot(Wording wording) {
        Button save = named(Buttons.primary(wording.text("encounters.log.save"), this::save), "log-save");
        Button aside = named(Buttons.plain(wording.text("encounters.log.aside"), this::aside), "log-aside");
        Button discard = named(Buttons.quiet(wording.text("encounters.log.discard"), ways.discard()), "log-discard");
        var foot = Style.styled(new FlowPane(save, aside, discard, Words.wrapped(wording.text("encounters.log.keys"), Style.CAPTION, Style.MUTED)), Style.GAP_8);
        foot.setRowValignment(VPos.CENTER);
        return foot;
    }

    private static Button named(Button button, String id) {
        button.setId(id);
        return button;
    }

    private void key(KeyEvent key) {
        if (SAVE.match(key)) save();
        else if (key.getCode() == KeyCode.ESCAPE && !form.isFinding()) aside();
        else return;
        key.consume();
    }

    private void save() {
        if (form.commit()) ways.save().run();
    }

    private void aside() {
        form.keep();
        ways.aside().run();
    }

    Draft draft() {
        return draft;
    }

    /// Another way in said what was asked.
    void refresh() {
        form.refresh();
    }

    /// What scrolls takes the keyboard only once it is dressed.
    void begin() {
        applyCss();
        layout();
        form.focus();
    }
}
