package demarche.ui.debates.matrix;

import demarche.insight.Coverage;
import demarche.insight.debate.Matrix;
import demarche.insight.debate.Matrix.Cell;
import demarche.insight.debate.Matrix.Column;
import demarche.insight.debate.Matrix.Columns;
import demarche.insight.debate.Matrix.Row;
import demarche.insight.debate.Scope;
import demarche.insight.states.NamedStates;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.reference.practice.Event;
import demarche.reference.topic.Debate;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import demarche.ui.debates.part.Narrowing;
import demarche.ui.debates.part.Newest;
import demarche.ui.debates.part.Wording;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Findings;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the matrix shows: of which states, which columns, which teaching counts, in which order, and the cell the keyboard is on. Worked out away from the window.
final class MatrixViewModel {
    /// Which teaching is shown.
    enum Work {
        PLANNED,
        DELIVERED,
        /// Solid where delivered, hollow where only planned.
        AGAINST
    }

    /// How the states follow one another.
    enum Order {
        LEAST_JOINED,
        NAME
    }

    /// What a person chose.
    ///
    /// @param before a decision point
    record Asked(Columns columns, Work work, Optional<Event> before, Order order) {
        static final Asked FIRST = new Asked(Columns.LINKED, Work.PLANNED, Optional.empty(), Order.LEAST_JOINED);

        Asked with(Columns now) {
            return new Asked(now, work, before, order);
        }

        Asked with(Work now) {
            return new Asked(columns, now, before, order);
        }

        Asked with(Optional<Event> now) {
            return new Asked(columns, work, now, order);
        }

        Asked with(Order now) {
            return new Asked(columns, work, before, now);
        }

        Scope scope() {
            return new Scope(work == Work.DELIVERED, before.map(Event::first));
        }
    }

    /// The matrix in the order it is shown.
    ///
    /// @param group the group it is narrowed to
    /// @param all   the states there would be otherwise
    /// @param sums  for each column, how many of the states shown are taught it
    record Shown(Optional<NamedStates> group, int all, Asked asked, Coverage coverage, Matrix matrix, List<Integer> order, List<Column> columns, List<Integer> sums) {
        int height() {
            return order.size();
        }

        Row row(int row) {
            return matrix.rows().get(order.get(row));
        }

        Cell cell(Spot spot) {
            return matrix.cell(order.get(spot.row()), columns.get(spot.column()));
        }
    }

    private final Desk desk;
    private final Wording wording;
    private final Narrowing narrowing;
    private final Newest measuring;
    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(Asked.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    MatrixViewModel(Desk desk, Wording wording, Narrowing narrowing) {
        this.desk = desk;
        this.wording = wording;
        this.narrowing = narrowing;
        measuring = new Newest(desk.background());
    }

    /// Follows the plan until the subscription ends.
    Subscription follow() {
        return Subscription.combine(desk.findingsProperty().subscribe(_ -> measure()), asked.subscribe((_, _) -> measure()),
                narrowing.chosenProperty().subscribe((_, _) -> measure()));
    }

    Narrowing narrowing() {
        return narrowing;
    }

    ObjectProperty<Asked> askedProperty() {
        return asked;
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Those still to come on the plan's day.
    List<Event> decisionPoints() {
        return desk.facts().decisionPoints();
    }

    private void measure() {
        Asked now = asked.get();
        Optional<String> group = narrowing.chosenProperty().get();
        desk.findingsProperty().get().map(Findings::coverage).ifPresent(coverage -> measuring.ask(() -> shown(now, narrowing.find(group, coverage), coverage), it -> shown.set(Optional.of(it))));
    }

    private Shown shown(Asked now, Optional<NamedStates> group, Coverage coverage) {
        var states = new TreeSet<>(coverage.states().keySet());
        coverage.plan().targetStates().stream().map(TargetState::iso3).forEach(states::add);
        int all = states.size();
        group.ifPresent(g -> states.retainAll(g.states()));
        Matrix matrix = Matrix.of(coverage, List.copyOf(states), now.scope());
        List<Row> rows = matrix.rows();
        List<Integer> order = IntStream.range(0, rows.size()).boxed().sorted(Comparator.comparing(rows::get, order(now.order()))).toList();
        List<Column> columns = matrix.columns(now.columns());
        return new Shown(group, all, now, coverage, matrix, order, columns, columns.stream().map(matrix::taught).toList());
    }

    private Comparator<Row> order(Order order) {
        Comparator<Row> byName = Comparator.comparing((Row r) -> wording.state(r.state()), Collator.getInstance(wording.texts().locale()));
        return switch (order) {
            case NAME -> byName;
            case LEAST_JOINED -> Comparator.comparing((Row r) -> r.debates().size()).thenComparing(Row::links).thenComparing(byName);
        };
    }

    /// How many states of all are shown, and of which group; empty where all are.
    Optional<String> narrowed(Shown now) {
        return now.group().map(group -> wording.texts().get("debates.narrowed.states", now.height(), now.all(), group.title()));
    }

    String name(Column column) {
        return column.topic().map(wording::topic).orElseGet(() -> wording.debate(column.debate()));
    }

    /// One word or two for a cell: `builds`, `open`, or nothing.
    String word(Shown now, Spot spot) {
        Cell cell = now.cell(spot);
        if (cell.depth().isEmpty()) return cell.open().isPresent() && now.asked().work() != Work.AGAINST ? wording.texts().get("debates.matrix.open") : "";
        String depth = wording.depth(cell.depth().get());
        if (now.asked().work() != Work.AGAINST) return depth;
        return cell.delivered().isPresent() ? wording.texts().get("debates.matrix.delivered", depth) : wording.texts().get("debates.matrix.planned", depth);
    }

    /// What a reader hears of a cell: `Solomon Islands, Electronic evidence: open`.
    String told(Shown now, Spot spot) {
        String word = word(now, spot);
        return wording.texts().get("debates.matrix.told", wording.state(now.row(spot.row()).state()), name(now.columns().get(spot.column())),
                word.isEmpty() ? wording.texts().get("debates.matrix.nothing") : word);
    }

    /// The programmes behind a cell, as far as they count.
    List<Programme> teachers(Shown now, Spot spot) {
        Iso3 state = now.row(spot.row()).state();
        Column column = now.columns().get(spot.column());
        return now.coverage().programmes(state).stream().filter(p -> column.topic().map(p.topics()::containsKey).orElseGet(() -> teaches(p, column.debate())))
                .filter(p -> now.asked().scope().counts(now.coverage(), p, state)).toList();
    }

    private boolean teaches(Programme programme, Debate debate) {
        return programme.topics().keySet().stream().flatMap(t -> wording.reference().topic(t).stream()).anyMatch(t -> t.debate() == debate);
    }

    /// The sums of a row in words: `Zambia: debates 1 of 3, links 0, open 3`.
    String sums(Row row) {
        return wording.texts().get("debates.matrix.sums", wording.state(row.state()), row.debates().size(), row.links(), row.open());
    }
}
