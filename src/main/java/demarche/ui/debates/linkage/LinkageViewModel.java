package demarche.ui.debates.linkage;

import demarche.insight.Coverage;
import demarche.insight.Linkage;
import demarche.insight.debate.Measuring;
import demarche.insight.debate.Raise;
import demarche.insight.debate.Scores;
import demarche.insight.debate.Scores.Score;
import demarche.insight.debate.Subject;
import demarche.insight.states.NamedStates;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.ui.debates.part.Narrowing;
import demarche.ui.debates.part.Newest;
import demarche.ui.debates.part.Wording;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Findings;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// How far the debates are joined for each state and programme, lowest first, and the one whose figures are opened. Worked out away from the window.
final class LinkageViewModel {
    /// Whose figures the table lists.
    enum Of {
        STATES,
        PROGRAMMES
    }

    /// One line of the table.
    record Row(Score score, String name) {}

    /// The opened figures of one subject.
    ///
    /// @param links the links behind the score
    record Opened(Coverage coverage, Score score, Linkage links, List<Raise> raises) {
        /// Whether the subject is taught the topic.
        boolean isTaught(TopicId topic) {
            return switch (score.subject()) {
                case Subject.WholePlan _ -> coverage.whole().covers(topic);
                case Subject.OneState(Iso3 state) -> coverage.state(state).covers(topic);
                case Subject.OneProgramme(ItemId id) -> coverage.plan().programmes().find(id).filter(p -> p.topics().containsKey(topic)).isPresent();
            };
        }
    }

    private record Board(Coverage coverage, Scores scores, Optional<NamedStates> group) {}

    private final Desk desk;
    private final Wording wording;
    private final Narrowing narrowing;
    private final Measuring figures = new Measuring();
    private final Newest measuring;
    private final Newest opening;
    private final ObjectProperty<Of> of = new SimpleObjectProperty<>(Of.STATES);
    private final ObjectProperty<Subject> chosen = new SimpleObjectProperty<>(new Subject.WholePlan());
    private final ReadOnlyObjectWrapper<Optional<Board>> board = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<String>> narrowed = new ReadOnlyObjectWrapper<>(Optional.empty());

    LinkageViewModel(Desk desk, Wording wording, Narrowing narrowing) {
        this.desk = desk;
        this.wording = wording;
        this.narrowing = narrowing;
        measuring = new Newest(desk.background());
        opening = new Newest(desk.background());
    }

    /// Follows the plan until the subscription ends.
    Subscription follow() {
        return Subscription.combine(desk.findingsProperty().subscribe(_ -> measure()), narrowing.chosenProperty().subscribe((_, _) -> measure()), of.subscribe((_, _) -> fill()), chosen.subscribe((_, _) -> open()));
    }

    private void measure() {
        Optional<String> group = narrowing.chosenProperty().get();
        desk.findingsProperty().get().map(Findings::coverage).ifPresent(coverage -> measuring.ask(() -> new Board(coverage, figures.of(coverage), narrowing.find(group, coverage)), now -> {
            board.set(Optional.of(now));
            fill();
            open();
        }));
    }

    private void fill() {
        List<Score> all = board.get().map(b -> of.get() == Of.STATES ? b.scores().states() : b.scores().programmes()).orElse(List.of());
        Optional<NamedStates> group = board.get().flatMap(Board::group);
        rows.setAll(all.stream().filter(s -> group.filter(g -> !isOf(g, s.subject())).isEmpty()).map(s -> new Row(s, name(s.subject()))).sorted(Comparator.comparing((Row r) -> r.score().score()).thenComparing(Row::name)).toList());
        narrowed.set(group.map(g -> narrowed(g, all.size())));
    }

    /// Whether the group holds the state, or one of the states of the programme.
    private boolean isOf(NamedStates group, Subject subject) {
        return switch (subject) {
            case Subject.WholePlan _ -> true;
            case Subject.OneState(Iso3 state) -> group.states().contains(state);
            case Subject.OneProgramme(ItemId id) -> board.get().flatMap(b -> b.coverage().plan().programmes().find(id)).filter(p -> !Collections.disjoint(p.states(), group.states())).isPresent();
        };
    }

    private String narrowed(NamedStates group, int all) {
        return switch (of.get()) {
            case STATES -> wording.texts().get("debates.narrowed.states", rows.size(), all, group.title());
            case PROGRAMMES -> wording.texts().get("debates.narrowed.programmes", rows.size(), all, group.title());
        };
    }

    /// A subject that left the plan gives way to the plan.
    private void open() {
        if (board.get().isEmpty()) return;
        Board now = board.get().get();
        Score score = find(now.scores(), chosen.get()).orElse(now.scores().plan());
        opening.ask(() -> new Opened(now.coverage(), score, Scores.links(now.coverage(), score.subject()), Raise.of(now.coverage(), score.subject())),
                it -> opened.set(Optional.of(it)));
    }

    private static Optional<Score> find(Scores scores, Subject subject) {
        return Stream.concat(scores.states().stream(), scores.programmes().stream()).filter(s -> s.subject().equals(subject)).findFirst();
    }

    String name(Subject subject) {
        return switch (subject) {
            case Subject.WholePlan _ -> wording.texts().get("debates.linkage.plan");
            case Subject.OneState(Iso3 state) -> wording.state(state);
            case Subject.OneProgramme(ItemId id) -> desk.plan().programmes().find(id).map(p -> p.title()).orElse(id.value());
        };
    }

    ObjectProperty<Of> ofProperty() {
        return of;
    }

    ObjectProperty<Subject> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    Narrowing narrowing() {
        return narrowing;
    }

    /// How many of all are listed, and of which group; empty where all are.
    ReadOnlyObjectProperty<Optional<String>> narrowedProperty() {
        return narrowed.getReadOnlyProperty();
    }

    /// Lowest first.
    ObservableList<Row> rows() {
        return rows;
    }

    Optional<Score> plan() {
        return board.get().map(b -> b.scores().plan());
    }
}
