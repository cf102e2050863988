package demarche.ui.sharing;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.exchange.planfile.ReadResult;
import demarche.history.Edit;
import demarche.history.merge.Copy;
import demarche.library.ImportResult;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.care.Copies;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.part.Notice;
import demarche.ui.sharing.guard.FileGuard;
import demarche.ui.sharing.guard.KnownFiles;
import demarche.ui.sharing.keys.KeysViewModel;
import demarche.ui.sharing.lock.Closed;
import demarche.ui.sharing.lock.Signer;
import demarche.ui.sharing.lock.WayIn;
import demarche.ui.sharing.merge.Arrived;
import demarche.ui.sharing.merge.ReviewViewModel;
import demarche.ui.sharing.share.ShareViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Sends the open plan as a file and takes in a colleague's. Nothing of a file reaches the library before the person says so. Knows no controls.
final class SharingViewModel {
    private final Desk desk;
    private final Texts texts;
    private final PlanFileReader reader;
    private final Errands errands;
    private final KeysViewModel keys;
    private final FileGuard guard;
    private final SendingViewModel sending;
    private final ShareViewModel share;
    private final WayIn wayIn;
    private final ReviewViewModel review;
    private final ReadOnlyObjectWrapper<Optional<Notice>> received = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Incoming>> incoming = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Closed>> closed = new ReadOnlyObjectWrapper<>(Optional.empty());

    SharingViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.reader = new PlanFileReader(texts.locale());
        this.errands = new Errands(desk.background(), Texts.of("library", texts.locale()));
        Texts locks = Texts.of("lock", texts.locale());
        this.keys = new KeysViewModel(KeyRing.beside(desk.library().file(), texts.locale()), desk.background(), locks, desk::author);
        this.guard = new FileGuard(new KnownFiles(desk.library(), desk.background()), texts.locale());
        this.sending = new SendingViewModel(desk, texts, keys, guard);
        this.share = new ShareViewModel(desk, sending.envelope(), new ShareViewModel.Tools(keys.ring(), new PlanFileWriter(texts.locale()), errands::told), Texts.of("redact", texts.locale()));
        this.wayIn = new WayIn(reader, keys.ring(), locks);
        this.review = new ReviewViewModel(desk, Texts.of("review", texts.locale()));
    }

    FileGuard guard() {
        return guard;
    }

    /// A copy of a plan that is here, before it is merged.
    ReviewViewModel review() {
        return review;
    }

    KeysViewModel keys() {
        return keys;
    }

    SendingViewModel sending() {
        return sending;
    }

    ShareViewModel share() {
        return share;
    }

    /// Whether a file is being opened; a locked one takes a second.
    ReadOnlyBooleanProperty busyProperty() {
        return errands.busyProperty();
    }

    /// Reads what may have changed while nobody looked.
    void refresh() {
        keys.refresh();
        sending.refresh();
    }

    /// What came of opening a file.
    ReadOnlyObjectProperty<Optional<Notice>> receivedProperty() {
        return received.getReadOnlyProperty();
    }

    /// The file being looked at.
    ReadOnlyObjectProperty<Optional<Incoming>> incomingProperty() {
        return incoming.getReadOnlyProperty();
    }

    /// The file that waits for its passphrase.
    ReadOnlyObjectProperty<Optional<Closed>> closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /// Reads a file and shows what it is; the library stays as it is.
    void open(Path file) {
        review.leave();
        incoming.set(Optional.empty());
        closed.set(Optional.empty());
        errands.run(_ -> looked(file, reader.read(file)), this::show, received);
    }

    /// Opens the file that waits.
    void unlock(String typed) {
        Closed waiting = closed.get().orElseThrow();
        Passphrase words = Passphrase.of(typed);
        errands.run(_ -> {
            try (words) {
                return looked(waiting.file(), wayIn.read(waiting.file(), waiting.locked().kind(), words));
            }
        }, this::show, received);
    }

    private void show(Looked looked) {
        closed.set(looked instanceof Looked.Shut(Closed shut) ? Optional.of(shut) : Optional.empty());
        switch (looked) {
            case Looked.Whole(Incoming whole) -> {
                incoming.set(Optional.of(whole));
                if (whole.bringsNews()) lookThrough();
            }
            case Looked.Shut _ -> incoming.set(Optional.empty());
            case Looked.Refused(String sentence) -> received.set(Optional.of(Notice.trouble(sentence, texts.get("sharing.open.untouched"))));
        }
    }

    /// What the file would bring to the plan that is here, before anything is applied.
    void lookThrough() {
        Incoming it = incoming.get().orElseThrow();
        review.begin(Arrived.of(it.file(), new Copy(it.plan(), it.log()), it.signer(), Texts.of("review", texts.locale())));
    }

    /// The copy was merged: the file has nothing left to give.
    void merged() {
        incoming.get().ifPresent(it -> guard.known().remember(it.file(), it.plan().id()));
        incoming.set(Optional.empty());
    }

    private sealed interface Looked {
        record Whole(Incoming incoming) implements Looked {}

        record Shut(Closed closed) implements Looked {}

        record Refused(String sentence) implements Looked {}
    }

    private Looked looked(Path file, ReadResult result) throws FileTrouble, LibraryProblem {
        return switch (result) {
            case ReadResult.Read read -> new Looked.Whole(new Incoming(file, read.plan(), read.log(), mine(read.plan()), Signer.of(read.signing(), keys.ring())));
            case ReadResult.Locked locked -> new Looked.Shut(new Closed(file, locked, keys.ring().mine().isPresent()));
            case ReadResult.Refusal refusal -> new Looked.Refused(refusal.sentence());
        };
    }

    private Optional<List<Edit>> mine(Plan plan) throws LibraryProblem {
        boolean here = desk.library().plans().stream().anyMatch(p -> p.id().equals(plan.id()));
        return here ? Optional.of(desk.library().log(plan.id())) : Optional.empty();
    }

    /// What was typed is not kept while nobody looks.
    void forget() {
        sending.envelope().sent();
        keys.passphrase().clear();
        share.rest();
    }

    /// Turns away from the file.
    void leave() {
        incoming.set(Optional.empty());
        closed.set(Optional.empty());
        received.set(Optional.empty());
        review.leave();
    }

    /// Brings a plan in that the library does not hold, and opens it.
    void bringIn() {
        Incoming it = incoming.get().orElseThrow();
        errands.run(_ -> desk.library().importPlan(it.plan(), it.log()), result -> taken(it, result, Notice.done(texts.get("sharing.bring.done", it.title()), "")), received);
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
            received.set(Optional.of(errands.told(trouble)));
            wasOpen.ifPresent(desk::open);
        });
    }

    private record Replaced(Path copy, ImportResult result) {}

    private void taken(Incoming it, ImportResult result, Notice done) {
        switch (result) {
            case IMPORTED -> {
                guard.known().remember(it.file(), it.plan().id());
                incoming.set(Optional.empty());
                received.set(Optional.of(done));
                desk.refreshPlans();
                desk.open(it.plan().id());
            }
            case ALREADY_THERE -> open(it.file());
            case LOG_DISAGREES -> throw new IllegalStateException("a plan file was read whose log disagrees");
        }
    }
}
