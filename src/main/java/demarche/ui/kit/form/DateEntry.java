package demarche.ui.kit.form;

import atlantafx.base.controls.Calendar;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// A text field for a date with a calendar to open. The platform's own date picker throws away what it cannot read; this one keeps it.
final class DateEntry extends HBox {
    private final TextField input;
    private final Consumer<LocalDate> write;
    private Runnable chosen = () -> {};

    DateEntry(TextField input, String openName, Supplier<Optional<LocalDate>> read, Consumer<LocalDate> write) {
        this.input = input;
        this.write = write;
        Style.styled(this, Style.DATE_ENTRY, Style.GAP_4);
        Button open = Buttons.icon("fth-calendar", openName, "", () -> open(read.get()));
        HBox.setHgrow(input, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(input, open);
    }

    void onChosen(Runnable action) {
        chosen = action;
    }

    private void open(Optional<LocalDate> day) {
        var calendar = day.map(Calendar::new).orElseGet(Calendar::new);
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(Style.styled(new StackPane(calendar), Style.FLOATING));
        calendar.valueProperty().subscribe((_, now) -> {
            write.accept(now);
            popup.hide();
            input.requestFocus();
            chosen.run();
        });
        Bounds at = input.localToScreen(input.getBoundsInLocal());
        popup.show(input, at.getMinX(), at.getMaxY() + 4);
        calendar.requestFocus();
    }
}
