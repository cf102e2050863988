package demarche.ui.shell;

import demarche.ui.kit.Icon;
import demarche.ui.kit.Screen;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import demarche.ui.shell.day.DayButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The places one can go, with what waits there; a rail of icons where the window is narrow.
final class SidebarView extends VBox {
    private final ShellViewModel model;
    private final List<Place> places = new ArrayList<>();
    private final VBox footer = Style.styled(new VBox(), Style.FOOTER);
    private Optional<DayButton> day = Optional.empty();
    private boolean narrow;

    SidebarView(ShellViewModel model, String name) {
        this.model = model;
        Style.styled(this, Style.SIDEBAR);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        for (Screen screen : model.screens()) {
            if (screen.standsApart()) getChildren().add(new Separator());
            var place = new Place(screen);
            places.add(place);
            getChildren().add(place);
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, footer);
        model.currentProperty().subscribe(now -> places.forEach(p -> p.chosen(now)));
        model.markingProperty().subscribe(_ -> places.forEach(Place::allow));
        model.footer().subscribe(this::showFooter);
        showFooter();
    }

    private void showFooter() {
        ObservableList<String> lines = model.footer();
        footer.getChildren().setAll(lines.stream().map(line -> Words.wrapped(line)).toList());
    }

    /// Icons alone, with the titles as tooltips.
    void rail(boolean now) {
        narrow = now;
        Style.RAIL.on(this, narrow);
        places.forEach(p -> p.rail(narrow));
        footer.setVisible(!narrow);
        footer.setManaged(!narrow);
        day.ifPresent(d -> d.rail(narrow));
    }

    /// Puts the day of the facts over the foot.
    void day(DayButton button) {
        day = Optional.of(button);
        button.rail(narrow);
        getChildren().add(getChildren().indexOf(footer), button);
    }

    private final class Place extends Button {
        private final Screen screen;
        private final Label title;
        private final Label count = Words.line("", Style.PLACE_COUNT);
        private final HBox row;

        Place(Screen screen) {
            this.screen = screen;
            title = Words.line(screen.title(), Style.PLACE_TITLE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            row = Style.styled(new HBox(Icon.of(screen.icon()), title, count), Style.PLACE_ROW);
            row.prefWidthProperty().bind(widthProperty().subtract(22));
            Style.styled(this, Style.PLACE);
            setId("place-" + screen.id());
            setGraphic(row);
            setMinWidth(0);
            setMaxWidth(Double.MAX_VALUE);
            setAccessibleText(screen.title());
            setOnAction(_ -> model.open(screen.id()));
            screen.count().subscribe(this::show);
        }

        private void show(Optional<Screen.Count> now) {
            count.setText(now.map(c -> Integer.toString(c.number())).orElse(""));
            Style.ATTENTION.on(count, now.map(Screen.Count::waiting).orElse(false));
            setAccessibleText(now.map(c -> screen.title() + ", " + c.number()).orElse(screen.title()));
        }

        void chosen(Screen now) {
            Style.CHOSEN.on(this, now == screen);
        }

        void allow() {
            setDisable(!model.isAvailable(screen));
        }

        void rail(boolean narrow) {
            if (narrow) row.getChildren().setAll(row.getChildren().getFirst());
            else if (row.getChildren().size() == 1) row.getChildren().addAll(title, count);
            setTooltip(narrow ? new Tooltip(screen.title()) : null);
        }
    }
}
