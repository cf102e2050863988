package demarche.ui.programmes;

import demarche.insight.readiness.Place;
import demarche.insight.result.Shortfall;
import demarche.insight.risk.RiskWords;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Screen;
import demarche.ui.programmes.activities.ActivitiesViewModel;
import demarche.ui.programmes.activities.AllActivitiesSheet;
import demarche.ui.programmes.budget.all.PlanBudget;
import demarche.ui.programmes.budget.lines.ProgrammeBudget;
import demarche.ui.programmes.others.OthersSheet;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.Wording;
import demarche.ui.programmes.readiness.ReadinessSheet;
import demarche.ui.programmes.results.AllResultsSheet;
import demarche.ui.programmes.risks.PlanRisksSheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The programmes of the plan: the list of all, and the editor of one.
public final class ProgrammesScreen implements Screen {
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    /// What leads out of the screen.
    ///
    /// @param openState shows the profile of a state
    /// @param offerUndo says what was done, with an Undo that runs what it is given
    /// @param prompts   asks for files
    /// @param history   shows what was done to a programme, where that can be shown
    public record Doors(Consumer<Iso3> openState, BiConsumer<String, Runnable> offerUndo, Prompts prompts, Optional<Consumer<ItemId>> history) {
        public Doors(Consumer<Iso3> openState, BiConsumer<String, Runnable> offerUndo, Prompts prompts) {
            this(openState, offerUndo, prompts, Optional.empty());
        }
    }

    private final Desk desk;
    private final Doors doors;
    private final Texts texts;
    private final Texts activities;
    private final OpenProgramme open;
    private final ProgrammeListViewModel list;
    private final PlanRisksSheet planRisks;
    private final ProgrammeListView listView;
    private final EditorView editor;
    private final StackPane root = new StackPane();
    private final ObservableValue<Optional<Count>> count;
    private Subscription shown = Subscription.EMPTY;

    /// @param locale the language of the window
    public ProgrammesScreen(Desk desk, Locale locale, Doors doors) {
        this.desk = desk;
        this.doors = doors;
        this.texts = Texts.of("programmes", locale);
        var wording = new Wording(texts, new Days(locale), desk.reference());
        var takeBack = new TakeBack(desk, doors.offerUndo());
        open = new OpenProgramme(desk, wording);
        activities = Texts.of("activities", locale);
        var written = new ActivitiesViewModel(desk, activities, takeBack);
        list = new ProgrammeListViewModel(desk, wording, takeBack);
        planRisks = new PlanRisksSheet(takeBack, RiskWords.in(locale));
        listView = new ProgrammeListView(list, wording, this::openProgramme,
                List.of(new AllActivitiesSheet(written, this::openActivity), new PlanBudget(desk, locale, takeBack, new PlanBudget.Doors(id -> openProgramme(id, ProgrammeBudget.ID), this::openLine)),
                        new AllResultsSheet(desk, locale, this::openResults), planRisks, readiness(), new OthersSheet(takeBack, doors.prompts(), locale, wording, this::openProgramme)));
        editor = new EditorView(open, written, new EditorView.Ways(this::back, doors.openState(), this::duplicate, this::delete, doors.history(), takeBack));
        count = desk.planProperty().map(plan -> plan.map(Plan::programmes).map(all -> new Count(all.size(), false)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private ReadinessSheet readiness() {
        return new ReadinessSheet(desk, texts.locale(), new ReadinessSheet.Ways(this::openProgramme,
                (id, place) -> editor().jump(place).map(jump -> () -> {
                    openProgramme(id);
                    jump.run();
                }), this::ofPlan));
    }

    /// The editor is made after the list.
    private EditorView editor() {
        return editor;
    }

    /// The way to what belongs to no programme: a target state, a risk of the whole plan.
    private Optional<Runnable> ofPlan(Place place) {
        return switch (place.kind()) {
            case TARGET_STATE -> place.item().flatMap(id -> desk.plan().targetStates().find(id)).map(target -> () -> doors.openState().accept(target.iso3()));
            case RISK -> place.item().map(id -> () -> {
                listView.sheets().see(planRisks.id());
                planRisks.choose(id);
            });
            case PLAN, ASSESSMENT, FORECAST, HEARING, PROGRAMME, ACTIVITY, OWN_ACTIVITY_TYPE, OWN_EVENT, HOLIDAY, BUDGET_LINE, EXCHANGE_RATE, RESULT, INDICATOR, MEASUREMENT, RIGHTS_ANSWER,
                    ORGANISATION, CONTACT, ENCOUNTER, OTHER_PROJECT, STATE_GROUP, OWN_FACT, OWN_NARRATIVE, ACCEPTED_GAP, VERSION,
                    PACK, MEETING, RECOMMENDATION, ISSUE, PACK_COPY, OWN_MARKING -> Optional.empty();
        };
    }

    @Override
    public String id() {
        return "programmes";
    }

    @Override
    public String title() {
        return texts.get("programmes.title");
    }

    @Override
    public String icon() {
        return "fth-clipboard";
    }

    @Override
    public ObservableValue<Optional<Count>> count() {
        return count;
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("Ctrl F", texts.get("programmes.filter")), new Key("Ctrl PgDn", texts.get("programmes.key.sheet")), new Key("Alt ←", texts.get("programmes.key.back")),
                new Key("F2", activities.get("activities.key.write")), new Key("Tab", activities.get("activities.key.next")), new Key("Ctrl C", activities.get("activities.key.copy")),
                new Key("Ctrl V", activities.get("activities.key.paste")), new Key("Ctrl D", activities.get("activities.key.duplicate")), new Key("Ctrl Del", activities.get("activities.key.delete")));
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public void shown() {
        shown.unsubscribe();
        shown = Subscription.combine(listView.sheets().follow(), open.follow(), editor.follow(), desk.sightProperty().subscribe(_ -> listView.show()), open.nowProperty().subscribe(this::place));
    }

    @Override
    public void hidden() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    /// Opens the editor of a programme; one that is not in the plan leads to the list.
    public void openProgramme(ItemId id) {
        open.open(id);
        place(open.nowProperty().get());
    }

    /// Shows a sheet over all programmes, such as `others`.
    public void showSheet(String id) {
        back();
        listView.sheets().see(id);
    }

    private void openResults(ItemId id, Optional<Shortfall> mended) {
        openProgramme(id);
        editor.seeResults(mended);
    }

    /// Asks for the title of a new programme for these states.
    public void newProgramme(Set<Iso3> states) {
        back();
        listView.begin(states);
    }

    /// Opens a programme at one of its sheets, such as `budget`.
    public void openProgramme(ItemId id, String sheet) {
        openProgramme(id);
        editor.see(sheet);
    }

    private void openLine(ItemId programme, ItemId line) {
        openProgramme(programme);
        editor.seeLine(line);
    }

    /// Opens a programme at one of its activities.
    public void openActivity(ItemId programme, ItemId activity) {
        openProgramme(programme);
        if (open.programme().isPresent()) editor.chooseActivity(activity);
    }

    /// The state of the open programme, where it has one alone.
    public Optional<Iso3> inSight() {
        return open.programme().map(Programme::states).filter(states -> states.size() == 1).flatMap(states -> states.stream().findFirst());
    }

    private void back() {
        open.close();
        place(Optional.empty());
    }

    private void duplicate(Programme programme) {
        list.duplicate(programme).id().ifPresent(this::openProgramme);
        editor.focusTitle();
    }

    private void delete(Programme programme) {
        back();
        list.delete(programme);
    }

    private void place(Optional<OpenProgramme.Now> now) {
        now.ifPresent(editor::show);
        Node page = now.isPresent() ? editor.page() : listView.page();
        if (!root.getChildren().contains(page)) root.getChildren().setAll(page);
    }

    private void key(KeyEvent key) {
        if (NEW.match(key)) newProgramme(Set.of());
        else if (FILTER.match(key) && open.programme().isEmpty()) listView.focusFilter();
        else if (BACK.match(key) && open.programme().isPresent()) back();
        else return;
        key.consume();
    }
}
