package demarche.ui.sharing;

import demarche.exchange.planfile.Envelope;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.Edit;
import demarche.plan.Plan;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.part.Notice;
import demarche.ui.sharing.guard.FileGuard;
import demarche.ui.sharing.guard.Verdict;
import demarche.ui.sharing.keys.KeysViewModel;
import demarche.ui.sharing.lock.EnvelopeViewModel;
import demarche.ui.sharing.lock.Wish;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Sends the open plan as a file, signed and locked as the person wants. Knows no controls.
final class SendingViewModel {
    private static final int LONGEST_NAME = 60;
    private final Desk desk;
    private final Texts texts;
    private final KeysViewModel keys;
    private final EnvelopeViewModel envelope;
    private final PlanFileWriter writer;
    private final FileGuard guard;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<Notice>> sent = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<Edit>>> log = new ReadOnlyObjectWrapper<>(Optional.empty());

    SendingViewModel(Desk desk, Texts texts, KeysViewModel keys, FileGuard guard) {
        this.guard = guard;
        this.desk = desk;
        this.texts = texts;
        this.keys = keys;
        this.envelope = new EnvelopeViewModel(keys, Texts.of("lock", texts.locale()));
        this.writer = new PlanFileWriter(texts.locale());
        this.errands = new Errands(desk.background(), Texts.of("library", texts.locale()));
    }

    /// Whether a file is being written; a locked one takes a second.
    ReadOnlyBooleanProperty busyProperty() {
        return errands.busyProperty();
    }

    ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return desk.planProperty();
    }

    /// Who is to open the file that goes out.
    EnvelopeViewModel envelope() {
        return envelope;
    }

    /// What came of sending.
    ReadOnlyObjectProperty<Optional<Notice>> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /// Every edit of the open plan that a file would hold; see [#refresh].
    ReadOnlyObjectProperty<Optional<List<Edit>>> logProperty() {
        return log.getReadOnlyProperty();
    }

    /// Reads the history of the open plan from the library.
    void refresh() {
        log.set(Optional.empty());
        desk.planProperty().get().ifPresent(plan -> errands.run(_ -> desk.library().log(plan.id()), edits -> log.set(Optional.of(edits)), sent));
    }

    /// The title in letters, digits and hyphens that every system and every mail gateway takes: `Before-the-Global-Mechanism.demarche`.
    String suggestedName() {
        String plain = Normalizer.normalize(desk.plan().title(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "plan" : cut) + ".demarche";
    }

    /// Whether a file can be asked for; if not, that is said.
    boolean isReadyToSend() {
        if (!envelope.isReady()) return false;
        if (desk.isSaved()) return true;
        sent.set(Optional.of(Notice.attention(texts.get("sharing.unsaved"), texts.get("sharing.unsaved.then"))));
        return false;
    }

    /// Looks at what stands there before it is written over.
    void look(Path chosen, BiConsumer<Verdict, Path> then) {
        Plan plan = desk.plan();
        Path target = target(chosen);
        errands.run(_ -> guard.verdict(target, plan.id(), desk.library().log(plan.id())), verdict -> then.accept(verdict, target), sent);
    }

    private static Path target(Path chosen) {
        return chosen.getFileName().toString().endsWith(".demarche") ? chosen : chosen.resolveSibling(chosen.getFileName() + ".demarche");
    }

    /// Writes the open plan with its whole history, signed and locked as the envelope says.
    void send(Path chosen) {
        if (!isReadyToSend()) return;
        Plan plan = desk.plan();
        Wish wish = envelope.wish();
        String outcome = envelope.outcome();
        Path target = target(chosen);
        errands.run(_ -> {
            try (wish) {
                List<Edit> edits = desk.library().log(plan.id());
                Optional<Envelope> made = wish.envelope(keys.ring());
                if (made.isPresent()) writer.write(target, plan, edits, made.get());
                return made.map(_ -> edits);
            }
        }, edits -> edits.ifPresentOrElse(now -> {
            log.set(Optional.of(now));
            envelope.sent();
            guard.known().remember(target, plan.id());
            sent.set(Optional.of(Notice.done(texts.get("sharing.send.done", target), texts.get("sharing.send.done.then", outcome, plan.head().handling().label()))));
        }, envelope::refuseKey), sent);
    }
}
