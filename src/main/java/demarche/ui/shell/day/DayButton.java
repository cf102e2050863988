package demarche.ui.shell.day;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import demarche.ui.shell.day.DayViewModel.Shown;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The day of the facts at the foot of the sidebar, and the way to another; an icon alone in the rail.
public final class DayButton extends Button {
    private final DayViewModel model;
    private final Label day = Words.line("", Style.PLACE_TITLE);
    private final Label how = Words.wrapped("", Style.CAPTION, Style.MUTED);
    private final VBox words;
    private final HBox row;

    public DayButton(DayViewModel model, Runnable open) {
        this.model = model;
        words = new VBox(Words.line(model.texts().get("day.button"), Style.CAPTION, Style.MUTED), day, how);
        row = Style.styled(new HBox(Icon.of("fth-calendar"), words), Style.PLACE_ROW);
        row.prefWidthProperty().bind(widthProperty().subtract(22));
        Style.styled(this, Style.PLACE, Style.DAY_BUTTON);
        setId("day");
        setGraphic(row);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> open.run());
        model.shownProperty().subscribe(this::show);
    }

    private void show(Optional<Shown> shown) {
        setDisable(shown.isEmpty());
        day.setText(shown.map(Shown::day).orElse("–"));
        how.setText(shown.map(Shown::how).orElse(model.texts().get("day.how.none")));
        boolean looking = shown.flatMap(Shown::look).isPresent();
        Style.ATTENTION.on(day, looking);
        Style.ATTENTION.on(how, looking);
        String name = shown.map(s -> model.texts().get("day.button.name", s.day(), s.how())).orElse(model.texts().get("day.how.none"));
        setAccessibleText(name);
        setTooltip(new Tooltip(name + " (Ctrl D)"));
    }

    /// The icon alone.
    public void rail(boolean narrow) {
        if (narrow) row.getChildren().setAll(row.getChildren().getFirst());
        else if (row.getChildren().size() == 1) row.getChildren().add(words);
    }
}
