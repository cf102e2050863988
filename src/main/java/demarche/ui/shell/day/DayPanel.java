package demarche.ui.shell.day;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import demarche.ui.shell.day.DayViewModel.Shown;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Choosing the day of the facts: today, a date, or a day on which something was decided; for a look, or kept with the plan.
public final class DayPanel extends VBox {
    /// More than the sheet is ever wide, so that its height is that of one row.
    private static final double WIDEST = 900;
    private final DayViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final Field<Optional<LocalDate>> date;
    private final ListView<Jump> jumps = new ListView<>();

    public DayPanel(DayViewModel model, Runnable close) {
        this.model = model;
        this.texts = model.texts();
        this.close = close;
        Style.styled(this, Style.FLOATING, Style.DAY_PANEL);
        setMaxHeight(USE_PREF_SIZE);
        date = new Fields(texts.locale()).date(Caption.of("day-date", texts.get("day.date")), model.day(), this::take);
        Shown now = model.shownProperty().get().orElseThrow();
        var words = new VBox(Words.wrapped(texts.get("day.title"), Style.HEADING), Words.caption(texts.get("day.now", now.day(), now.how())));
        var sheet = Style.styled(new VBox(words, today(), date, Style.styled(new VBox(Words.wrapped(texts.get("day.jumps"), Style.FIELD_LABEL), list()), Style.FIELD), plan()),
                Style.GAP_12);
        getChildren().add(scrolled(sheet));
        now.limit().ifPresent(limit -> words.getChildren().add(Words.wrapped(limit, Style.CAPTION, Style.ATTENTION)));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) close.run();
        });
    }

    /// With large text in a low window not all of it fits.
    private static ScrollPane scrolled(VBox sheet) {
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Button today() {
        Button today = Buttons.withIcon(Buttons.plain(texts.get("day.today", model.today()), () -> then(model::lookToday)), "fth-corner-up-left");
        today.setId("day-today");
        today.setDisable(model.isToday());
        today.setMaxWidth(Double.MAX_VALUE);
        return today;
    }

    /// With the cursor still in the field the day was chosen on purpose: the sheet has done its work.
    private Optional<String> take(Optional<LocalDate> day) {
        if (day.isEmpty()) return Optional.of(texts.get("day.date.missing"));
        model.look(day.get());
        if (date.control().isFocused()) close.run();
        return Optional.empty();
    }

    private ListView<Jump> list() {
        jumps.setId("day-jumps");
        jumps.setAccessibleText(texts.get("day.jumps"));
        jumps.setCellFactory(_ -> new JumpCell());
        jumps.getItems().setAll(model.jumps());
        jumps.setOnMouseClicked(_ -> jump());
        jumps.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            key.consume();
            jump();
        });
        return jumps;
    }

    private void jump() {
        Optional.ofNullable(jumps.getSelectionModel().getSelectedItem()).ifPresent(jump -> then(() -> model.look(jump.day())));
    }

    private FlowPane plan() {
        Button keep = Buttons.plain(texts.get("day.keep"), () -> then(model::keep));
        keep.setId("day-keep");
        Optional<String> refusal = model.keepRefusal();
        keep.setDisable(refusal.isPresent());
        keep.setAccessibleHelp(refusal.orElse(""));
        Button follow = Buttons.plain(texts.get("day.follow"), () -> then(model::followToday));
        follow.setId("day-follow");
        follow.setDisable(model.followsToday());
        Button leave = Buttons.plain(texts.get("day.close"), close);
        var ways = Style.styled(new FlowPane(keep, follow, leave), Style.GAP_8);
        ways.setPrefWrapLength(WIDEST);
        return ways;
    }

    private void then(Runnable action) {
        close.run();
        action.run();
    }

    /// What a scroll pane holds is in the scene only once that has its skin.
    public void begin() {
        applyCss();
        date.control().requestFocus();
    }

    private final class JumpCell extends ListCell<Jump> {
        JumpCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Jump jump, boolean empty) {
            super.updateItem(jump, empty);
            boolean nothing = empty || jump == null;
            setGraphic(nothing ? null : line(jump));
            setAccessibleText(nothing ? "" : texts.get("day.jump", model.worded(jump.day()), jump.words()));
        }

        private HBox line(Jump jump) {
            return Style.styled(new HBox(Words.line(model.worded(jump.day()), Style.DAY_DATE), Words.wrapped(jump.words())), Style.GAP_8);
        }
    }
}
