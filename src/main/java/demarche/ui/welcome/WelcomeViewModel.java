package demarche.ui.welcome;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.store.PlanEntry;
import demarche.pack.figure.MapFigure;
import demarche.plan.limit.Limits;
import demarche.plan.Plan;
import demarche.reference.WorldMap;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.desk.RecentFiles;
import demarche.ui.kit.part.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/// The ways to begin: a new plan, a file, a backup, a plan of the library, a sample. Knows no controls.
final class WelcomeViewModel {
    /// What the screen is given.
    ///
    /// @param openFile shows what a plan file is and offers to bring it in
    record Given(Desk desk, Preferences preferences, RecentFiles recent, List<Sample> samples, Consumer<Path> openFile) {
        Given {
            samples = List.copyOf(samples);
        }
    }

    private static final double MAP_WIDTH = 1000;
    private final Given given;
    private final Texts texts;
    private final Texts problems;
    private final ReadOnlyObjectWrapper<Optional<NewPlan>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final List<Told> stories;
    private final ReadOnlyObjectWrapper<Optional<MapFigure>> map = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean mapAsked;

    /// A sample and what its card says.
    record Told(Sample sample, SampleStory story) {}

    WelcomeViewModel(Given given, Texts texts) {
        this.given = given;
        this.texts = texts;
        this.stories = given.samples().stream().map(s -> new Told(s, new SampleStory(s, given.desk().reference().on(s.day()).with(s.plan()), texts))).toList();
        this.problems = Texts.of("library", texts.locale());
    }

    ObservableList<PlanEntry> plans() {
        return given.desk().plans();
    }

    /// The plan files opened last, the newest first.
    ObservableList<Path> recentFiles() {
        return given.recent().files();
    }

    void forget(Path file) {
        given.recent().forget(file);
    }

    List<Told> stories() {
        return stories;
    }

    /// The map of the world; made ready by [#refresh].
    ReadOnlyObjectProperty<Optional<MapFigure>> mapProperty() {
        return map.getReadOnlyProperty();
    }

    Preferences preferences() {
        return given.preferences();
    }

    /// The plan being filled in, where somebody has begun one.
    ReadOnlyObjectProperty<Optional<NewPlan>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void begin() {
        draft.set(Optional.of(new NewPlan(given.desk().reference().states(), texts.locale(), preferences().markingProperty().get())));
    }

    void leave() {
        draft.set(Optional.empty());
    }

    /// Brings the new plan into the library and opens it.
    ///
    /// @return what is wrong with the title, if anything
    Optional<String> make() {
        NewPlan filled = draft.get().orElseThrow();
        Optional<Plan> made = filled.made();
        if (made.isEmpty()) return Optional.of(titleProblem(filled.titleProperty().get()).orElseThrow());
        Plan plan = made.get();
        run(library -> Beginning.of(plan, new Author(given.desk().author(), library.device()), given.desk().clock().instant()), edit -> {
            leave();
            given.desk().add(plan, List.of(edit));
        });
        return Optional.empty();
    }

    /// What is wrong with a title, said beside its field.
    Optional<String> titleProblem(String title) {
        if (title.isBlank()) return Optional.of(texts.get("welcome.new.title.missing"));
        return title.length() > Limits.TITLE ? Optional.of(texts.get("welcome.new.title.long", Limits.TITLE)) : Optional.empty();
    }

    void open(PlanEntry plan) {
        given.desk().open(plan.id());
    }

    void open(Sample sample) {
        given.desk().add(sample.plan(), sample.log());
    }

    void openFile(Path file) {
        given.openFile().accept(file);
    }

    void delete(PlanEntry plan) {
        given.desk().delete(plan.id());
        notice.set(Optional.of(Notice.done(texts.get("welcome.plans.deleted", plan.title()), "")));
    }

    /// Takes over all plans of a backup; the library as it was is kept beside it.
    void restore(Path backup) {
        if (!given.desk().isSaved()) {
            notice.set(Optional.of(Notice.attention(texts.get("welcome.restore.unsaved"), texts.get("welcome.restore.unsaved.then"))));
            return;
        }
        given.desk().close();
        run(library -> library.restore(backup), aside -> {
            given.desk().refreshPlans();
            notice.set(Optional.of(Notice.done(texts.get("welcome.restore.done", backup.getFileName()), texts.get("welcome.restore.kept", aside))));
        });
    }

    /// Takes the name for edits from now on.
    Optional<String> name(String name) {
        if (name.isBlank()) return Optional.of(texts.get("welcome.name.missing"));
        if (name.length() > Limits.TITLE) return Optional.of(texts.get("welcome.name.long", Limits.TITLE));
        preferences().nameProperty().set(name);
        given.desk().author(name);
        return Optional.empty();
    }

    /// The screen is about to be seen.
    void refresh() {
        given.desk().refreshPlans();
        if (mapAsked || stories.isEmpty()) return;
        mapAsked = true;
        given.desk().background().run(_ -> MapFigure.of(WorldMap.load(), given.desk().reference().states(), MAP_WIDTH), m -> map.set(Optional.of(m)), problem -> {
            throw new IllegalStateException(problem);
        });
    }

    @FunctionalInterface
    private interface Task<T> {
        T on(PlanLibrary library) throws LibraryProblem;
    }

    private <T> void run(Task<T> task, Consumer<T> success) {
        notice.set(Optional.empty());
        given.desk().background().run(_ -> task.on(given.desk().library()), success, trouble ->
                notice.set(Optional.of(Notice.trouble(((LibraryProblem) trouble).sentence(problems), ""))));
    }
}
