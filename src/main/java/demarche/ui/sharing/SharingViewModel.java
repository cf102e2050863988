package demarche.ui.sharing;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.exchange.planfile.ReadResult;
import demarche.history.Edit;
import demarche.library.ImportResult;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.care.Copies;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Background;
import demarche.ui.kit.part.Notice;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Sends the open plan as a file and takes in a colleague's. Nothing of a file reaches the library before the person says so. Knows no controls.
final class SharingViewModel {
    private static final int LONGEST_NAME = 60;
    private final Desk desk;
    private final Texts texts;
    private final Texts problems;
    private final PlanFileReader reader;
    private final PlanFileWriter writer;
    private final ReadOnlyObjectWrapper<Optional<Notice>> sent = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> received = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Incoming>> incoming = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<Edit>>> log = new ReadOnlyObjectWrapper<>(Optional.empty());

    SharingViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.problems = Texts.of("library", texts.locale());
        this.reader = new PlanFileReader(texts.locale());
        this.writer = new PlanFileWriter(texts.locale());
    }

    ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return desk.planProperty();
    }

    /// What came of sending.
    ReadOnlyObjectProperty<Optional<Notice>> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /// What came of opening a file.
    ReadOnlyObjectProperty<Optional<Notice>> receivedProperty() {
        return received.getReadOnlyProperty();
    }

    /// The file being looked at.
    ReadOnlyObjectProperty<Optional<Incoming>> incomingProperty() {
        return incoming.getReadOnlyProperty();
    }

    /// Every edit of the open plan that a file would hold; see [#refresh].
    ReadOnlyObjectProperty<Optional<List<Edit>>> logProperty() {
        return log.getReadOnlyProperty();
    }

    /// Reads the history of the open plan from the library.
    void refresh() {
        log.set(Optional.empty());
        desk.planProperty().get().ifPresent(plan -> run(_ -> desk.library().log(plan.id()), edits -> log.set(Optional.of(edits)), sent));
    }

    /// The title in letters, digits and hyphens that every system and every mail gateway takes: `Before-the-Global-Mechanism.demarche`.
    String suggestedName() {
        String plain = Normalizer.normalize(desk.plan().title(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "plan" : cut) + ".demarche";
    }

    /// Writes the open plan with its whole history.
    void send(Path chosen) {
        if (!desk.isSaved()) {
            sent.set(Optional.of(Notice.attention(texts.get("sharing.unsaved"), texts.get("sharing.unsaved.then"))));
            return;
        }
        Plan plan = desk.plan();
        Path target = chosen.getFileName().toString().endsWith(".demarche") ? chosen : chosen.resolveSibling(chosen.getFileName() + ".demarche");
        run(_ -> {
            List<Edit> edits = desk.library().log(plan.id());
            writer.write(target, plan, edits);
            return edits;
        }, edits -> {
            log.set(Optional.of(edits));
            sent.set(Optional.of(Notice.done(texts.get("sharing.send.done", target), texts.get("sharing.send.done.then", plan.head().handling().label()))));
        }, sent);
    }

    /// Reads a file and shows what it is; the library stays as it is.
    void open(Path file) {
        incoming.set(Optional.empty());
        run(_ -> looked(file), looked -> {
            switch (looked) {
                case Looked.Whole(Incoming whole) -> incoming.set(Optional.of(whole));
                case Looked.Refused(String sentence) -> received.set(Optional.of(Notice.trouble(sentence, texts.get("sharing.open.untouched"))));
            }
        }, received);
    }

    private sealed interface Looked {
        record Whole(Incoming incoming) implements Looked {}

        record Refused(String sentence) implements Looked {}
    }

    private Looked looked(Path file) throws FileTrouble, LibraryProblem {
        return switch (reader.read(file)) {
            case ReadResult.Read read -> new Looked.Whole(new Incoming(file, read.plan(), read.log(), mine(read.plan())));
            case ReadResult.Refusal refusal -> new Looked.Refused(refusal.sentence());
        };
    }

    private Optional<List<Edit>> mine(Plan plan) throws LibraryProblem {
        boolean here = desk.library().plans().stream().anyMatch(p -> p.id().equals(plan.id()));
        return here ? Optional.of(desk.library().log(plan.id())) : Optional.empty();
    }

    /// Turns away from the file.
    void leave() {
        incoming.set(Optional.empty());
        received.set(Optional.empty());
    }

    /// Brings a plan in that the library does not hold, and opens it.
    void bringIn() {
        Incoming it = incoming.get().orElseThrow();
        run(_ -> desk.library().importPlan(it.plan(), it.log()), result -> taken(it, result, Notice.done(texts.get("sharing.bring.done", it.title()), "")), received);
    }

    /// Opens the library's own copy and leaves the file alone.
    void openMine() {
        Incoming it = incoming.get().orElseThrow();
        leave();
        desk.open(it.plan().id());
    }

    /// Puts the plan of the file in the place of the library's, after copying the library.
    void replace() {
        Incoming it = incoming.get().orElseThrow();
        if (!desk.isSaved()) {
            received.set(Optional.of(Notice.attention(texts.get("sharing.unsaved"), texts.get("sharing.unsaved.then"))));
            return;
        }
        PlanLibrary library = desk.library();
        Optional<ItemId> wasOpen = desk.planProperty().get().map(Plan::id);
        desk.close();
        received.set(Optional.empty());
        desk.background().run(_ -> {
            Path copy = Copies.beside(library.file(), "before-replace");
            library.backup(copy);
            return new Replaced(copy, library.replacePlan(it.plan(), it.log()));
        }, done -> taken(it, done.result(), Notice.done(texts.get("sharing.replace.done", it.title()), texts.get("sharing.replace.kept", done.copy()))), trouble -> {
            received.set(Optional.of(told(trouble)));
            wasOpen.ifPresent(desk::open);
        });
    }

    private record Replaced(Path copy, ImportResult result) {}

    private void taken(Incoming it, ImportResult result, Notice done) {
        switch (result) {
            case IMPORTED -> {
                incoming.set(Optional.empty());
                received.set(Optional.of(done));
                desk.refreshPlans();
                desk.open(it.plan().id());
            }
            case ALREADY_THERE -> open(it.file());
            case LOG_DISAGREES -> throw new IllegalStateException("a plan file was read whose log disagrees");
        }
    }

    private <T> void run(Background.Work<T> work, Consumer<T> success, ReadOnlyObjectWrapper<Optional<Notice>> told) {
        told.set(Optional.empty());
        desk.background().run(work, success, trouble -> told.set(Optional.of(told(trouble))));
    }

    private Notice told(Exception trouble) {
        return switch (trouble) {
            case LibraryProblem problem -> Notice.trouble(problem.sentence(problems), "");
            case FileTrouble problem -> Notice.trouble(problem.sentence(), "");
            default -> throw new IllegalStateException(trouble);
        };
    }
}
