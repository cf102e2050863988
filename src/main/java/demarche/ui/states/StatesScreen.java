package demarche.ui.states;

import demarche.insight.states.StateFilter;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Screen;
import demarche.ui.states.compare.CompareModel;
import demarche.ui.states.compare.CompareView;
import demarche.ui.states.compare.LikeCard;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.filter.MarkedStrip;
import demarche.ui.states.map.StatesMap;
import demarche.ui.states.profile.ProfileView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The states of the world as known on the day of the plan: the board of all, and the profile of one.
public final class StatesScreen implements Screen {
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    /// What leads out of the screen.
    ///
    /// @param brief          makes a brief on the state
    /// @param startProgramme asks for a new programme for the states
    /// @param offerUndo      says what was done, with an Undo that runs what it is given
    public record Doors(Consumer<Iso3> brief, Consumer<ItemId> openProgramme, Consumer<Set<Iso3>> startProgramme, BiConsumer<String, Runnable> offerUndo, Talks talks) {}

    /// What leads to our talks with a state.
    ///
    /// @param log begins to log one
    public record Talks(Consumer<Iso3> log, Consumer<ItemId> open) {}

    private final Desk desk;
    private final Wording wording;
    private final StateListViewModel list;
    private final StateListView listView;
    private final StatesMap map;
    private final CompareModel comparing;
    private final CompareView side;
    private final StateListView.Way sideBySide;
    private final StateListView.Way onMap;
    private final OpenState open;
    private final ProfileView profile;
    private final StackPane root = new StackPane();
    private final ObservableValue<Optional<Count>> count;
    private Subscription shown = Subscription.EMPTY;

    /// @param locale the language of the window
    public StatesScreen(Desk desk, Preferences preferences, Locale locale, Doors doors) {
        this.desk = desk;
        wording = Wording.in(locale, desk.reference());
        var takeBack = new TakeBack(desk, doors.offerUndo());
        list = new StateListViewModel(desk, wording, takeBack, preferences.staleMonthsProperty());
        listView = new StateListView(list, wording, new ExplainCard.Ways(this::openState, doors.startProgramme(), this::compare, doors.brief()));
        map = new StatesMap(new StatesMap.Given(desk, locale, () -> list.board().measures(), list.chosenProperty(), list.filters(), this::openState));
        onMap = listView.way(wording.text("states.way.map"), map.node());
        comparing = new CompareModel(desk, locale);
        side = new CompareView(comparing, this::openState);
        sideBySide = new StateListView.Way(wording.text("states.way.compare"), side.main(), side.side());
        listView.offer(onMap, sideBySide);
        listView.wayProperty().subscribe(way -> {
            if (way == sideBySide && comparing.isEmpty()) comparing.set(list.chosenProperty().get().stream().toList());
            side.show();
        });
        count = desk.planProperty().map(plan -> plan.map(Plan::targetStates).map(all -> new Count(all.size(), false)));
        open = new OpenState(new OpenState.Tools(desk, wording, takeBack, preferences.staleMonthsProperty()));
        profile = new ProfileView(open, new ProfileView.Ways(doors.brief(), doors.openProgramme(), state -> doors.startProgramme().accept(Set.of(state)), this::back, new ProfileView.Talks(doors.talks().log(), doors.talks().open())),
                new ProfileView.Lent(new LikeCard(comparing, this::openState, this::compare), states -> MarkedStrip.addTo(list.filters(), list.groupEdits(), states)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public String id() {
        return "states";
    }

    @Override
    public String title() {
        return wording.text("states.title");
    }

    @Override
    public String icon() {
        return "fth-globe";
    }

    @Override
    public ObservableValue<Optional<Count>> count() {
        return count;
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("Ctrl F", wording.text("states.key.filter")), new Key("Ctrl J", wording.text("states.key.compare")), new Key("Alt ←", wording.text("states.key.back")));
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public void shown() {
        shown.unsubscribe();
        shown = Subscription.combine(list.follow(), map.follow(), listView.strip().follow(), desk.sightProperty().subscribe(_ -> listView.show()),
                list.board().rankingProperty().subscribe((_, _) -> listView.reranked()), side.follow(desk.sightProperty()), open.follow(),
                open.nowProperty().subscribe(this::place));
    }

    @Override
    public void hidden() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    /// The state whose profile is open, or that is chosen in the list.
    public Optional<Iso3> inSight() {
        return open.nowProperty().get().map(OpenState.Now::iso3).or(() -> list.chosenProperty().get());
    }

    /// Shows the profile of a state.
    public void openState(Iso3 state) {
        list.chosenProperty().set(Optional.of(state));
        open.open(state);
        place(open.nowProperty().get());
        profile.focusBack();
    }

    void showMap() {
        listView.see(onMap);
    }

    StateListView listView() {
        return listView;
    }

    /// Lays two to four states side by side.
    public void compare(List<Iso3> states) {
        if (open.nowProperty().get().isPresent()) back();
        comparing.set(states);
        listView.see(sideBySide);
    }

    ProfileView profile() {
        return profile;
    }

    private void back() {
        open.close();
        place(Optional.empty());
        listView.focusTable();
    }

    private void place(Optional<OpenState.Now> now) {
        now.ifPresent(profile::show);
        Node page = now.isPresent() ? profile.page() : listView.page();
        if (!root.getChildren().contains(page)) root.getChildren().setAll(page);
    }

    /// Narrows the list.
    void filter(UnaryOperator<StateFilter> change) {
        list.filterProperty().set(change.apply(list.filterProperty().get()));
    }

    private void key(KeyEvent key) {
        if (FILTER.match(key) && open.nowProperty().get().isEmpty()) listView.focusFilter();
        else if (BACK.match(key) && open.nowProperty().get().isPresent()) back();
        else return;
        key.consume();
    }
}
