package demarche.ui.desk;

import demarche.history.Author;
import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.merge.Conflicts;
import demarche.history.merge.Copy;
import demarche.history.merge.Decision;
import demarche.history.merge.Merge;
import demarche.library.ImportResult;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.store.PlanEntry;
import demarche.library.store.SearchHit;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.text.Texts;
import demarche.ui.kit.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What lies on the desk: the open plan, and the one way to edit it. Screens read its properties and hand it functions from plan to plan; it keeps
/// the log, saves in the background and works out what the plan misses. Used on the JavaFX thread.
public final class Desk {
    /// What a desk works with.
    public record Tools(Reference reference, Background background, Clock clock, Texts libraryTexts) {}

    private final PlanLibrary library;
    private final Tools tools;
    private final Writer writer;
    private final FindingsKeeper findings;
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> toUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> toRedo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Conflicts> conflicts = new ReadOnlyObjectWrapper<>(Conflicts.NONE);
    private final ObservableList<PlanEntry> plans = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<LibraryProblem>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String author;
    private Optional<PlanSession> session = Optional.empty();
    private Optional<LocalDate> look = Optional.empty();
    private Optional<Sight> now = Optional.empty();

    /// @param author the name under which edits are made
    public Desk(PlanLibrary library, Tools tools, String author) {
        this.library = library;
        this.tools = tools;
        this.author = author;
        this.writer = new Writer(library, tools.background(), tools.clock(), tools.libraryTexts());
        this.findings = new FindingsKeeper(tools.background(), Texts.of("insight", tools.libraryTexts().locale()));
    }

    public Reference reference() {
        return tools.reference();
    }

    public PlanLibrary library() {
        return library;
    }

    public Background background() {
        return tools.background();
    }

    public Clock clock() {
        return tools.clock();
    }

    public LocalDate today() {
        return LocalDate.now(tools.clock());
    }

    /// The day whose facts are shown: the plan's own, or another that is looked at; today where no plan is open.
    public LocalDate day() {
        return now.map(Sight::day).orElseGet(this::today);
    }

    /// The day that the open plan itself uses: what is written today of the plan is dated so, whatever day is looked at.
    public LocalDate planDay() {
        return session.map(s -> s.plan().day(today())).orElseGet(this::today);
    }

    /// Whether another day than the plan's is looked at.
    public boolean isLooking() {
        return look.isPresent();
    }

    /// The facts as known on [#day], the plan's own among them.
    public Facts facts() {
        return now.map(Sight::facts).orElseGet(() -> tools.reference().on(today()));
    }

    /// The open plan with the facts of the day: changes with either. Screens that show facts follow this.
    public ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /// Shows the facts of another day. The plan stays as it is, and nothing is stored.
    public void look(LocalDate day) {
        look = Optional.of(day);
        publish();
    }

    /// Shows the facts of the plan's day again.
    public void lookBack() {
        look = Optional.empty();
        publish();
    }

    /// One undoable edit: the plan uses this day from now on, or follows today. Whatever day was looked at gives way.
    public void keepDay(Optional<LocalDate> day) {
        look = Optional.empty();
        if (!edit(plan -> plan.with(plan.head().withAsOf(day)))) publish();
    }

    /// Follows the calendar, after the window stood open over midnight.
    public void wake() {
        if (now.isPresent() && !look.orElseGet(this::planDay).equals(day())) publish();
    }

    public ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The open plan, for screens that are shown only with one.
    public Plan plan() {
        return plan.get().orElseThrow();
    }

    /// As [#sightProperty], for screens that are shown only with a plan.
    public Sight sight() {
        return now.orElseThrow();
    }

    /// What the open plan covers and misses; follows the plan a moment later.
    public ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return findings.property();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return writer.stateProperty();
    }

    /// What undo would take back.
    public ReadOnlyObjectProperty<Optional<Edit>> toUndoProperty() {
        return toUndo.getReadOnlyProperty();
    }

    /// What redo would make again.
    public ReadOnlyObjectProperty<Optional<Edit>> toRedoProperty() {
        return toRedo.getReadOnlyProperty();
    }

    /// What is undecided in the open plan. An edit of such a field decides it, and so does [#decide].
    public ReadOnlyObjectProperty<Conflicts> conflictsProperty() {
        return conflicts.getReadOnlyProperty();
    }

    /// The plans of the library; see [#refreshPlans].
    public ObservableList<PlanEntry> plans() {
        return plans;
    }

    /// The last thing that went wrong with the library, for the window to tell.
    public ReadOnlyObjectProperty<Optional<LibraryProblem>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public void refreshPlans() {
        tools.background().run(_ -> library.plans(), plans::setAll, this::tell);
    }

    /// Puts a plan of the library on the desk in the place of the one there.
    public void open(ItemId id) {
        writer.whenIdle(() -> tools.background().run(
                _ -> new Opened(library.load(id).session(new Author(author, library.device()), tools.clock()), library.conflicts(id)), this::begin, this::tell));
    }

    private record Opened(PlanSession session, Conflicts conflicts) {}

    /// Brings a plan into the library and opens it. One that is there already is opened as it is in the library.
    ///
    /// @param log what made it; a plan just begun has one edit that makes all its items
    public void add(Plan added, List<Edit> log) {
        tools.background().run(_ -> library.importPlan(added, log), result -> {
            if (result == ImportResult.LOG_DISAGREES) throw new IllegalStateException("a plan and its log disagree");
            refreshPlans();
            open(added.id());
        }, this::tell);
    }

    /// Takes a colleague's copy of a plan of the library in, with what was decided, as one step that Undo takes back; then that plan lies on the desk. No
    /// edit can be made meanwhile.
    ///
    /// @param then is handed what came of it
    public void takeIn(Copy theirs, List<Decision> decisions, Consumer<Merge> then) {
        writer.whenIdle(() -> {
            session = Optional.empty();
            tools.background().run(_ -> library.merge(theirs, decisions, new Author(author, library.device()), tools.clock()), result -> {
                then.accept(result);
                refreshPlans();
                open(theirs.plan().id());
            }, problem -> {
                tell(problem);
                open(theirs.plan().id());
            });
        });
    }

    /// Clears the desk; the plan stays in the library.
    public void close() {
        session = Optional.empty();
        conflicts.set(Conflicts.NONE);
        look = Optional.empty();
        publish();
    }

    /// Removes a plan from the library, and from the desk if it lies there.
    public void delete(ItemId id) {
        if (plan.get().filter(p -> p.id().equals(id)).isPresent()) close();
        tools.background().run(_ -> {
            library.delete(id);
            return id;
        }, _ -> refreshPlans(), this::tell);
    }

    /// @return whether the function changed anything; nothing can be changed while no plan lies here, or a copy is being taken in
    public boolean edit(UnaryOperator<Plan> function) {
        return session.isPresent() && take(session.get().edit(function));
    }

    /// As [#edit], and decides open conflicts, also for the values that stand.
    public boolean decide(UnaryOperator<Plan> function, List<Difference> decided) {
        return session.isPresent() && take(session.get().decide(function, decided));
    }

    public void undo() {
        session.ifPresent(s -> take(s.undo()));
    }

    public void redo() {
        session.ifPresent(s -> take(s.redo()));
    }

    /// Writes again what could not be saved.
    public void saveAgain() {
        writer.drain();
    }

    /// Whether all edits are on the disk.
    public boolean isSaved() {
        return writer.isIdle();
    }

    /// Does something as soon as all edits are on the disk.
    public void whenSaved(Runnable then) {
        writer.whenIdle(then);
    }

    /// From now on edits carry this name.
    public void author(String name) {
        author = name;
        plan.get().ifPresent(p -> open(p.id()));
    }

    public String author() {
        return author;
    }

    /// Items of the open plan that hold the words, the best first. For any thread.
    public List<SearchHit> search(ItemId in, String words, int limit) throws LibraryProblem {
        return library.search(in, words, limit);
    }

    private void begin(Opened opened) {
        look = look.filter(_ -> session.filter(s -> s.plan().id().equals(opened.session().plan().id())).isPresent());
        session = Optional.of(opened.session());
        conflicts.set(opened.conflicts());
        writer.reset();
        publish();
    }

    private boolean take(Optional<Edit> edit) {
        edit.ifPresent(e -> {
            conflicts.set(conflicts.get().after(e));
            writer.write(session.orElseThrow().plan(), e);
            publish();
        });
        return edit.isPresent();
    }

    private void publish() {
        look = look.filter(day -> !day.equals(planDay()));
        now = session.map(PlanSession::plan).map(open -> new Sight(open, tools.reference().on(look.orElseGet(this::planDay)).with(open)));
        toUndo.set(session.flatMap(PlanSession::toUndo));
        toRedo.set(session.flatMap(PlanSession::toRedo));
        plan.set(now.map(Sight::plan));
        sight.set(now);
        findings.follow(now);
    }

    private void tell(Exception problem) {
        trouble.set(Optional.of((LibraryProblem) problem));
    }
}
