package demarche.ui.states;

import demarche.insight.board.Ranked;
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
import demarche.reference.state.SwingList;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.states.board.BoardViewModel;
import demarche.ui.states.facts.StateFacts;
import demarche.ui.states.facts.Wording;
import java.util.ArrayList;
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

    /// One part of the filter that is set.
    ///
    /// @param without the filter when this part is taken away
    record Active(String text, Filter without) {}

    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final ObservableValue<Integer> staleMonths;
    private final BoardViewModel board;
    private final ObservableList<StateRow> all = FXCollections.observableArrayList();
    private final FilteredList<StateRow> shown = new FilteredList<>(all);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<Optional<Iso3>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// @param staleMonths how old a source may be before what it says is marked
    StateListViewModel(Desk desk, Wording wording, TakeBack takeBack, ObservableValue<Integer> staleMonths) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
        this.staleMonths = staleMonths;
        this.board = new BoardViewModel(desk, wording.texts().locale());
        filter.subscribe((before, now) -> {
            if (!before.resolution().equals(now.resolution())) read();
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
        Optional<Plan> plan = desk.planProperty().get();
        Facts facts = desk.facts();
        Set<Iso3> targets = plan.stream().flatMap(p -> p.targetStates().stream()).map(TargetState::iso3).collect(Collectors.toSet());
        Map<Iso3, Long> programmes = plan.stream().flatMap(p -> p.programmes().stream()).filter(p -> p.status() != ProgrammeStatus.CANCELLED)
                .map(Programme::states).flatMap(Set::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        take(desk.reference().states().stream()
                .map(s -> row(s, facts, targets.contains(s.iso3()), programmes.getOrDefault(s.iso3(), 0L).intValue())).toList());
    }

    private StateRow row(State state, Facts facts, boolean target, int programmes) {
        Iso3 iso3 = state.iso3();
        return new StateRow(iso3, wording.name(state), state.regionalGroup(), resolution().flatMap(r -> facts.vote(iso3, r.symbol())),
                facts.standing(iso3, StateFacts.BUDAPEST), facts.standing(iso3, StateFacts.UN_CONVENTION), target, programmes,
                StateRow.haystack(state, wording.group(state.regionalGroup())), place(iso3));
    }

    private void narrow() {
        Filter now = filter.get();
        Set<Iso3> onList = now.listed().flatMap(this::list).map(SwingList::states).orElse(Set.of());
        shown.setPredicate(row -> now.passes(row, onList));
    }

    ObservableList<StateRow> shown() {
        return shown;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
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
        String wanted = filter.get().resolution().orElse(FIRST_SHOWN);
        return calls.stream().filter(r -> r.symbol().equals(wanted)).findFirst().or(() -> calls.isEmpty() ? Optional.empty() : Optional.of(calls.getLast()));
    }

    List<SwingList> lists() {
        return desk.reference().swingLists().stream().filter(l -> !l.publishedOn().isAfter(desk.day())).toList();
    }

    private Optional<SwingList> list(String id) {
        return lists().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    List<String> groups() {
        return desk.reference().states().stream().map(State::regionalGroup).distinct().sorted(Comparator.comparing(wording::group)).toList();
    }

    /// What is set, part by part, in the order of the filters.
    List<Active> active() {
        Filter f = filter.get();
        var parts = new ArrayList<Active>();
        if (!f.words().isBlank()) parts.add(new Active("“" + f.words().strip() + "”", f.withWords("")));
        f.group().ifPresent(g -> parts.add(new Active(wording.group(g), f.withGroup(Optional.empty()))));
        f.vote().ifPresent(v -> parts.add(new Active(wording.text("states.active.vote", wording.vote(v), resolution().map(Resolution::shortSymbol).orElse("")),
                f.withVote(Optional.empty()))));
        f.budapest().ifPresent(s -> parts.add(new Active(wording.text("states.active.budapest", wording.standing(s)), f.withBudapest(Optional.empty()))));
        f.unConvention().ifPresent(s -> parts.add(new Active(wording.text("states.active.un-convention", wording.standing(s)), f.withUnConvention(Optional.empty()))));
        f.listed().flatMap(this::list).ifPresent(l -> parts.add(new Active(wording.list(l), f.withListed(Optional.empty()))));
        if (f.targetsOnly()) parts.add(new Active(wording.text("states.filter.targets"), f.withTargetsOnly(false)));
        return parts;
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
