package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Columns;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import demarche.ui.debates.matrix.MatrixViewModel.Asked;
import demarche.ui.debates.matrix.MatrixViewModel.Order;
import demarche.ui.debates.matrix.MatrixViewModel.Work;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.group.GroupMenu;
import demarche.ui.kit.part.Buttons;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/// What a person chooses over the matrix: which topics, of which states, which teaching, before which decision, in which order; as a picture or as a table.
final class MatrixBar extends FlowPane {
    private final MatrixViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final ComboBox<Columns> columns;
    private final ComboBox<Work> work;
    private final ComboBox<Order> order;
    private final ComboBox<Optional<Event>> before;
    private final ToggleButton asTable;
    private final MenuButton groups;
    private boolean filling;

    MatrixBar(MatrixViewModel model, Wording wording, Runnable copy) {
        this.model = model;
        this.wording = wording;
        this.texts = wording.texts();
        Style.styled(this, Style.GAP_8, Style.MATRIX_BAR);
        before = box("before", texts.get("debates.matrix.before"), this::before, Asked::with);
        asTable = new ToggleButton(texts.get("debates.matrix.as-table"));
        asTable.setId("as-table");
        Button copied = Buttons.icon("fth-clipboard", texts.get("debates.matrix.copy"), "", copy);
        copied.setId("copy");
        columns = box("columns", texts.get("debates.matrix.columns"), this::columns, Asked::with);
        fill(columns, List.of(Columns.values()), Asked.FIRST.columns());
        work = box("work", texts.get("debates.matrix.work"), this::work, Asked::with);
        fill(work, List.of(Work.values()), Asked.FIRST.work());
        order = box("order", texts.get("debates.matrix.order"), this::order, Asked::with);
        fill(order, List.of(Order.values()), Asked.FIRST.order());
        Style.styled(before, Style.MATRIX_BEFORE);
        groups = new GroupMenu(texts.get("debates.narrowed.groups"), texts.locale(), model.narrowing()::groups, model.narrowing()::to)
                .orAll(texts.get("debates.narrowed.every"), model.narrowing()::toAll).plain().button();
        getChildren().addAll(columns, work, before, order, groups, asTable, copied);
    }

    /// The menu of groups of states.
    MenuButton groups() {
        return groups;
    }

    ToggleButton asTable() {
        return asTable;
    }

    /// The decision points of the plan's day; one that is chosen stays chosen.
    void show() {
        Optional<Event> chosen = model.askedProperty().get().before();
        List<Optional<Event>> points = Stream.concat(Stream.of(Optional.<Event>empty()), model.decisionPoints().stream().map(Optional::of)).toList();
        if (!before.getItems().equals(points)) fill(before, points, chosen.filter(e -> points.contains(Optional.of(e))));
        Asked asked = model.askedProperty().get();
        columns.setValue(asked.columns());
        work.setValue(asked.work());
        order.setValue(asked.order());
    }

    private <T> ComboBox<T> box(String id, String name, Function<T, String> words, BiFunction<Asked, T, Asked> with) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.valueProperty().subscribe(value -> {
            if (value != null && !filling) model.askedProperty().set(with.apply(model.askedProperty().get(), value));
        });
        return box;
    }

    private <T> void fill(ComboBox<T> box, List<T> values, T chosen) {
        filling = true;
        box.getItems().setAll(values);
        filling = false;
        box.setValue(chosen);
    }

    private String columns(Columns columns) {
        return switch (columns) {
            case LINKED -> texts.get("debates.matrix.columns.linked");
            case MISSION -> texts.get("debates.matrix.columns.mission");
            case ALL -> texts.get("debates.matrix.columns.all");
            case DEBATES -> texts.get("debates.matrix.columns.debates");
        };
    }

    private String work(Work work) {
        return switch (work) {
            case PLANNED -> texts.get("debates.matrix.work.planned");
            case DELIVERED -> texts.get("debates.matrix.work.delivered");
            case AGAINST -> texts.get("debates.matrix.work.against");
        };
    }

    private String before(Optional<Event> event) {
        return event.map(e -> texts.get("debates.matrix.before.event", e.name(), wording.days().day(e.first()))).orElseGet(() -> texts.get("debates.matrix.before.any"));
    }

    private String order(Order order) {
        return switch (order) {
            case LEAST_JOINED -> texts.get("debates.matrix.order.least");
            case NAME -> texts.get("debates.matrix.order.name");
        };
    }
}
