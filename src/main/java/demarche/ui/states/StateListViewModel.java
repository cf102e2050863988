package demarche.ui.states;

import demarche.insight.board.Ranked;
import demarche.insight.states.StateFilter;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.state.Resolution;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.states.board.BoardViewModel;
import demarche.ui.states.facts.StateFacts;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.filter.FilterModel;
import demarche.ui.states.filter.GroupEdits;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;

/// All states as known on the day of the plan, ranked by the board and narrowed by a filter, and the one that is explained beside them.
final class StateListViewModel {
    /// The vote the list begins with, where it was taken by the day: the one that opened the talks on a second treaty.
    private static final String FIRST_SHOWN = "A/RES/74/247";

    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final ObservableValue<Integer> staleMonths;
    private final BoardViewModel board;
    private final ObservableList<StateRow> all = FXCollections.observableArrayList();
    private final FilteredList<StateRow> shown = new FilteredList<>(all);
    private final FilterModel filters;
    private Optional<String> votedOn = Optional.empty();
    private final ObjectProperty<Optional<Iso3>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// @param staleMonths how old a source may be before what it says is marked
    StateListViewModel(Desk desk, Wording wording, TakeBack takeBack, ObservableValue<Integer> staleMonths) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
        this.staleMonths = staleMonths;
        this.board = new BoardViewModel(desk, wording.texts().locale());
        filters = new FilterModel(desk, wording.texts().locale());
        filters.filterProperty().subscribe(_ -> {
            if (!votedOn.equals(filters.votedOn())) read();
            narrow();
        });
    }

    /// Follows the plan and its day until the subscription ends.
    Subscription follow() {
        return Subscription.combine(board.follow(), desk.sightProperty().subscribe(_ -> read()), board.rankingProperty().subscribe(_ -> rank()));
    }

    BoardViewModel board() {
        return board;
    }

    /// The same rows in the order the weights now give.
    private void rank() {
        take(all.stream().map(row -> row.withRanked(place(row.iso3()))).toList());
    }

    private Ranked place(Iso3 iso3) {
        return board.rankingProperty().get().state(iso3).orElseThrow();
    }

    private void take(List<StateRow> rows) {
        List<StateRow> sorted = rows.stream().sorted(Comparator.comparing(row -> row.ranked().rank())).toList();
        if (!sorted.equals(all)) all.setAll(sorted);
    }

    private void read() {
        filters.read();
        votedOn = filters.votedOn();
        Optional<Plan> plan = desk.planProperty().get();
        Facts facts = desk.facts();
        Set<Iso3> targets = plan.stream().flatMap(p -> p.targetStates().stream()).map(TargetState::iso3).collect(Collectors.toSet());
        Map<Iso3, Long> programmes = plan.stream().flatMap(p -> p.programmes().stream()).filter(p -> p.status() != ProgrammeStatus.CANCELLED)
                .map(Programme::states).flatMap(Set::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        take(desk.reference().states().stream()
                .map(s -> row(s, facts, targets.contains(s.iso3()), programmes.getOrDefault(s.iso3(), 0L).intValue())).toList());
        narrow();
    }

    private StateRow row(State state, Facts facts, boolean target, int programmes) {
        Iso3 iso3 = state.iso3();
        return new StateRow(iso3, wording.name(state), state.regionalGroup(), resolution().flatMap(r -> facts.vote(iso3, r.symbol())),
                facts.standing(iso3, StateFacts.BUDAPEST), facts.standing(iso3, StateFacts.UN_CONVENTION), target, programmes, place(iso3));
    }

    private void narrow() {
        shown.setPredicate(row -> filters.passes(row.iso3()));
    }

    ObservableList<StateRow> shown() {
        return shown;
    }

    FilterModel filters() {
        return filters;
    }

    GroupEdits groupEdits() {
        return new GroupEdits(desk, takeBack, Texts.of("filters", wording.texts().locale()));
    }

    ObjectProperty<StateFilter> filterProperty() {
        return filters.filterProperty();
    }

    /// The state that is explained beside the list.
    ObjectProperty<Optional<Iso3>> chosenProperty() {
        return chosen;
    }

    /// The facts as known on the day, worded.
    StateFacts facts() {
        return new StateFacts(desk.facts(), wording, staleMonths.getValue());
    }

    /// Whether the invitation to Budapest is shown by a source too old to rely on: such invitations hold for five years.
    boolean mayHaveLapsed(StateRow row) {
        return row.budapest() == Standing.INVITED
                && desk.facts().treaty(row.iso3(), StateFacts.BUDAPEST).filter(t -> facts().isStale(t.asOf().last())).isPresent();
    }

    /// The place of the state on the board.
    Optional<Ranked> ranked(Iso3 iso3) {
        return board.rankingProperty().get().state(iso3);
    }

    /// `33 of 195 states`
    String count() {
        return wording.text("states.list.count", shown.size(), all.size());
    }

    long targets() {
        return all.stream().filter(StateRow::target).count();
    }

    /// Roll calls by the day, oldest first.
    List<Resolution> rollCalls() {
        return desk.facts().resolutions().stream().filter(r -> r.totals().isPresent()).toList();
    }

    /// The roll call whose votes are shown; empty where there was none by the day.
    Optional<Resolution> resolution() {
        List<Resolution> calls = rollCalls();
        String wanted = votedOn.orElse(FIRST_SHOWN);
        return calls.stream().filter(r -> r.symbol().equals(wanted)).findFirst().or(() -> calls.isEmpty() ? Optional.empty() : Optional.of(calls.getLast()));
    }

    Optional<TargetState> target(Iso3 iso3) {
        return desk.planProperty().get().flatMap(p -> p.target(iso3));
    }

    void addTarget(State state) {
        if (target(state.iso3()).isEmpty()) takeBack.with(TargetState.of(ItemId.random(), state.iso3()), wording.text("states.added", wording.name(state)));
    }

    void removeTarget(State state) {
        target(state.iso3()).ifPresent(t -> takeBack.without(t, wording.text("states.removed", wording.name(state))));
    }
}
