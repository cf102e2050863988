package demarche.ui.timeline;

import demarche.pack.figure.timeline.Grouping;
import demarche.plan.id.EventId;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.Words;
import demarche.ui.timeline.chart.TimelinePane;
import demarche.ui.timeline.chart.Zoom;
import demarche.ui.timeline.part.TimelineViewModel;
import demarche.ui.timeline.part.TimelineViewModel.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What the rows are, how many days are in sight, and whose critical path is drawn.
final class ChartBar extends FlowPane {
    /// The size of a caption beside that of the text.
    private static final double CAPTION = 0.923;
    private final TimelineViewModel model;
    private final Texts texts;
    private final Segments<Grouping> grouping;
    private final HBox zoom;
    private final ComboBox<Optional<Event>> path = new ComboBox<>();
    private final Label told = Words.line("", Style.CAPTION, Style.MUTED);
    private boolean filling;

    ChartBar(TimelineViewModel model, TimelinePane pane) {
        this.model = model;
        this.texts = model.wording().texts();
        Style.styled(this, Style.GAP_8, Style.TIMELINE_BAR);
        grouping = new Segments<>(List.of(Grouping.values()), Grouping.PROGRAMME, this::word);
        grouping.chosenProperty().subscribe((_, now) -> model.askedProperty().set(model.askedProperty().get().with(now)));
        model.askedProperty().subscribe(now -> grouping.chosenProperty().set(now.by()));
        zoom = Words.row(segments(pane), Buttons.icon("fth-minus", texts.get("timeline.zoom.out"), "−", () -> pane.zoom(pane.daysInSightProperty().get() * 1.25, 0.5)),
                Buttons.icon("fth-plus", texts.get("timeline.zoom.in"), "+", () -> pane.zoom(pane.daysInSightProperty().get() / 1.25, 0.5)),
                Buttons.plain(texts.get("timeline.today.go"), pane::today));
        path.setId("critical-path");
        path.setAccessibleText(texts.get("timeline.path"));
        path.setButtonCell(cell(event -> texts.get("timeline.path.before", model.wording().days().day(event.first()))));
        path.setCellFactory(_ -> cell(event -> texts.get("timeline.path.to", event.name())));
        path.valueProperty().subscribe(value -> {
            if (value != null && !filling) model.askedProperty().set(model.askedProperty().get().with(value.map(Event::id)));
        });
        getChildren().addAll(grouping, zoom, path, told);
    }

    private Node segments(TimelinePane pane) {
        var ways = new Segments<>(List.of(Zoom.values()), Zoom.SEVEN_MONTHS, this::word);
        ways.chosenProperty().subscribe((_, now) -> {
            if (now != null && now.days() != pane.daysInSightProperty().get()) pane.zoom(now.days(), 0.38);
        });
        pane.daysInSightProperty().subscribe(days -> ways.chosenProperty().set(Arrays.stream(Zoom.values()).filter(z -> z.days() == days.doubleValue()).findFirst().orElse(null)));
        return ways;
    }

    /// The decision points that can be asked for, and how long the path to the chosen one is.
    void show(Shown shown) {
        List<Optional<Event>> points = Stream.concat(Stream.of(Optional.<Event>empty()), shown.schedule().points().stream().map(Optional::of)).toList();
        Optional<EventId> asked = shown.asked().path();
        filling = true;
        if (!path.getItems().equals(points)) path.getItems().setAll(points);
        path.setValue(points.stream().filter(p -> p.map(Event::id).equals(asked)).findFirst().orElse(Optional.empty()));
        filling = false;
        told.setText(shown.path().map(p -> texts.get("timeline.path.told", p.activities().size(), p.days()))
                .orElseGet(() -> asked.isPresent() ? texts.get("timeline.path.none") : ""));
    }

    /// The size of the text, in pixels.
    double em() {
        return told.getFont().getSize() / CAPTION;
    }

    /// Whether the picture is shown, which alone can be zoomed.
    void of(boolean chart) {
        List.of(zoom, path, told).forEach(n -> {
            n.setVisible(chart);
            n.setManaged(chart);
        });
    }

    private String word(Grouping by) {
        return switch (by) {
            case PROGRAMME -> texts.get("timeline.by.programme");
            case STATE -> texts.get("timeline.by.state");
            case DEBATE -> texts.get("timeline.by.debate");
        };
    }

    private String word(Zoom now) {
        return switch (now) {
            case MONTH -> texts.get("timeline.zoom.month");
            case QUARTER -> texts.get("timeline.zoom.quarter");
            case SEVEN_MONTHS -> texts.get("timeline.zoom.seven-months");
            case YEAR -> texts.get("timeline.zoom.year");
            case FOUR_YEARS -> texts.get("timeline.zoom.four-years");
        };
    }

    private ListCell<Optional<Event>> cell(Function<Event, String> words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(Optional<Event> event, boolean empty) {
                super.updateItem(event, empty);
                setText(empty || event == null ? "" : event.map(words).orElseGet(() -> texts.get("timeline.path.off")));
            }
        };
    }
}
