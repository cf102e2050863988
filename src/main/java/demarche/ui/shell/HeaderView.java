package demarche.ui.shell;

import demarche.ui.desk.SaveState;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Plan, search, countdown, saving, undo and redo: what stands over every screen.
final class HeaderView extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private final ShellViewModel model;
    private final Texts texts;
    private final MenuButton plan = Style.styled(new MenuButton(), Style.PLAN_SWITCH);
    private final Button search = Style.styled(new Button(), Style.SEARCH);
    private final HBox countdown = Style.styled(new HBox(), Style.COUNTDOWN);
    private final Label event = Words.line("");
    private final Label saved = Words.wrapped("", Style.SAVE_STATE);
    private final Label hint = Words.line("", Style.MUTED);
    private final Label hintKey = Words.line("Ctrl K", Style.KEY);
    private Density density = Density.WIDE;

    /// How much room there is: narrow drops the words of the countdown, tight keeps icons alone.
    enum Density { WIDE, NARROW, TIGHT }

    HeaderView(ShellViewModel model, Texts texts, Runnable find) {
        this.model = model;
        this.texts = texts;
        Style.styled(this, Style.HEADER);
        planSwitch();
        searchBox(find);
        countdown.setMinWidth(USE_PREF_SIZE);
        countdown.setMaxHeight(USE_PREF_SIZE);
        saved.setId("save-state");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(search, Priority.SOMETIMES);
        var steps = new HBox(step("fth-corner-up-left", "shell.undo", model.undo(), "Ctrl Z"), step("fth-corner-up-right", "shell.redo", model.redo(), "Ctrl Shift Z"));
        steps.setAlignment(javafx.geometry.Pos.CENTER);
        getChildren().addAll(plan, space, search, countdown, saved, steps);
        model.countdownProperty().subscribe(this::show);
        model.saveStateProperty().subscribe(this::showSaved);
    }

    private void planSwitch() {
        plan.setId("plan-switch");
        plan.setWrapText(true);
        plan.setMinHeight(USE_PREF_SIZE);
        plan.textProperty().bind(model.planTitleProperty().map(t -> t.isBlank() ? texts.get("shell.product") : t));
        plan.accessibleTextProperty().bind(plan.textProperty().map(t -> texts.get("shell.plan.name", t)));
        model.planMenu().subscribe(this::fillMenu);
        fillMenu();
    }

    private void fillMenu() {
        plan.getItems().setAll(model.planMenu().stream().map(HeaderView::item).toList());
    }

    private static MenuItem item(MenuEntry entry) {
        var item = new MenuItem(entry.key().isEmpty() ? entry.text() : entry.text() + "   " + entry.key());
        item.setDisable(!entry.available());
        item.setOnAction(_ -> entry.action().run());
        return item;
    }

    private void searchBox(Runnable find) {
        hint.setText(texts.get("shell.search.prompt"));
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var words = Words.row(Icon.of("fth-search"), hint, hintKey);
        words.prefWidthProperty().bind(search.widthProperty().subtract(18));
        search.setGraphic(words);
        search.setId("search");
        search.setAccessibleText(texts.get("shell.search.prompt"));
        search.setOnAction(_ -> find.run());
    }

    private Button step(String icon, String key, Step step, String keys) {
        Button button = Buttons.icon(icon, texts.get(key), keys, step::take);
        button.setId(key.replace("shell.", ""));
        step.nextProperty().subscribe(next -> {
            button.setDisable(next.isEmpty());
            Buttons.named(button, next.map(what -> texts.get(key) + ": " + what).orElseGet(() -> texts.get(key)), keys);
        });
        return button;
    }

    private void show(Optional<Countdown> now) {
        countdown.setVisible(now.isPresent());
        countdown.setManaged(now.isPresent());
        countdown.getChildren().clear();
        now.ifPresent(c -> {
            event.setText(c.event());
            if (density != Density.TIGHT) countdown.getChildren().add(Icon.inText("fth-clock"));
            countdown.getChildren().addAll(Words.line(c.days(), Style.STRONG), event, Words.line(c.date()));
        });
    }

    /// @param em size of the text in pixels
    void dense(Density now, double em) {
        density = now;
        keep(event, now == Density.WIDE);
        keep(hint, now != Density.TIGHT);
        keep(hintKey, now != Density.TIGHT);
        search.setMinWidth(now == Density.TIGHT ? 3 * em : 24 * em);
        search.setPrefWidth(now == Density.TIGHT ? 3 * em : 27.7 * em);
        search.setMaxWidth(search.getPrefWidth());
        plan.setMinWidth(9 * em);
        showSaved(model.saveStateProperty().get());
        show(model.countdownProperty().get());
    }

    private static void keep(Label label, boolean kept) {
        label.setVisible(kept);
        label.setManaged(kept);
    }

    private void showSaved(Optional<SaveState> now) {
        saved.getStyleClass().removeAll(Style.DONE.css(), Style.MUTED.css(), Style.ATTENTION.css(), Style.STRONG.css());
        saved.setGraphic(null);
        saved.setText("");
        now.ifPresent(state -> {
            switch (state) {
                case SaveState.Saved(var at) -> say("fth-check", texts.get("shell.saved", CLOCK.format(at)), Style.DONE);
                case SaveState.Unchanged() -> saved.setAccessibleText("");
                case SaveState.Saving() -> say("fth-clock", texts.get("shell.saving"), Style.MUTED);
                case SaveState.NotSaved(String sentence) -> say("fth-alert-triangle", sentence, Style.ATTENTION, Style.STRONG);
            }
        });
        saved.setManaged(saved.getGraphic() != null);
    }

    private void say(String icon, String sentence, Style... styles) {
        Style.styled(saved, styles);
        saved.setGraphic(Icon.inText(icon));
        saved.setMinWidth(sentence.length() > 20 ? plan.getMinWidth() : USE_PREF_SIZE);
        saved.setText(density == Density.TIGHT && icon.equals("fth-check") ? "" : sentence);
        saved.setAccessibleText(sentence);
    }
}
