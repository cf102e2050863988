package demarche.ui.timeline;

import demarche.insight.schedule.CriticalPath;
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
    private final TimelineViewModel model;
    private final Texts texts;
    private final Segments<Grouping> grouping;
    private final HBox zoom;
    private final ComboBox<Optional<Event>> path = new ComboBox<>();
    private final Label ruler = new Label();
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
        path.setButtonCell(cell(this::way));
        path.setCellFactory(_ -> cell(event -> texts.get("timeline.path.to", event.name())));
        path.valueProperty().subscribe(value -> {
            if (value != null && !filling) model.askedProperty().set(model.askedProperty().get().with(value.map(Event::id)));
        });
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(grouping, zoom, path, ruler);
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
        path.setValue(null);
        path.setValue(points.stream().filter(p -> p.map(Event::id).equals(asked)).findFirst().orElse(Optional.empty()));
        filling = false;
    }

    /// The size of the text, in pixels.
    double em() {
        return ruler.getFont().getSize();
    }

    /// Whether the picture is shown, which alone can be zoomed.
    void of(boolean chart) {
        List.of(zoom, path).forEach(n -> {
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

    /// How long the way to the decision point is that was asked for.
    private String way(Event to) {
        String day = model.wording().days().day(to.first());
        Optional<CriticalPath> way = model.shownProperty().get().flatMap(Shown::path).filter(p -> p.point().id().equals(to.id()));
        return way.map(p -> texts.get("timeline.path.told", day, p.days())).orElseGet(() -> texts.get("timeline.path.none", day));
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
