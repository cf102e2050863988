package demarche.ui.sharing.share;

import demarche.exchange.disk.Disk;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.planfile.Envelope;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.merge.Copy;
import demarche.history.share.Share;
import demarche.history.share.Wish;
import demarche.plan.Plan;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Background.Work;
import demarche.ui.kit.Job;
import demarche.ui.kit.part.Notice;
import demarche.ui.sharing.lock.EnvelopeViewModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Prepares a share of the open plan, shows what it withholds, and saves it, signed and locked as chosen for sending. Knows no controls.
public final class ShareViewModel {
    private static final String ENDING = ".demarche";
    private final Desk desk;
    private final EnvelopeViewModel envelope;
    private final Tools tools;
    private final Texts texts;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Edition> edition = new SimpleObjectProperty<>(Edition.IMPLEMENTER);
    private final ObjectProperty<Set<Iso3>> states = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<ItemId>> programmes = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty today = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Share>> share = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Job> preparing = Optional.empty();
    private Optional<ItemId> of = Optional.empty();

    /// What it writes with.
    ///
    /// @param told what is said of trouble with files and the library
    public record Tools(KeyRing ring, PlanFileWriter writer, Function<Exception, Notice> told) {}

    public ShareViewModel(Desk desk, EnvelopeViewModel envelope, Tools tools, Texts texts) {
        this.desk = desk;
        this.envelope = envelope;
        this.tools = tools;
        this.texts = texts;
        desk.planProperty().subscribe(this::follow);
        desk.saveStateProperty().subscribe(_ -> prepare());
        open.subscribe(_ -> prepare());
        edition.subscribe(_ -> prepare());
        states.subscribe(_ -> prepare());
        programmes.subscribe(_ -> prepare());
        today.subscribe(_ -> prepare());
    }

    /// What is chosen of one plan says nothing about another.
    private void follow(Optional<Plan> plan) {
        if (!plan.map(Plan::id).equals(of)) {
            of = plan.map(Plan::id);
            states.set(Set.of());
            programmes.set(Set.of());
            saved.set(Optional.empty());
        }
        prepare();
    }

    /// Whether a share is being prepared.
    public BooleanProperty openProperty() {
        return open;
    }

    ObjectProperty<Edition> editionProperty() {
        return edition;
    }

    /// Those chosen; none: all.
    ObjectProperty<Set<Iso3>> statesProperty() {
        return states;
    }

    /// Those chosen; none: all.
    ObjectProperty<Set<ItemId>> programmesProperty() {
        return programmes;
    }

    /// Whether only what was edited today goes.
    BooleanProperty todayProperty() {
        return today;
    }

    /// What would go, and what not; empty while that is worked out.
    ReadOnlyObjectProperty<Optional<Share>> shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// What came of saving.
    ReadOnlyObjectProperty<Optional<Notice>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }

    /// Who opens the file, as a sentence.
    String envelopeWords() {
        return envelope.outcome();
    }

    public void choose(Iso3 state, boolean chosen) {
        states.set(changed(states.get(), state, chosen));
    }

    void choose(ItemId programme, boolean chosen) {
        programmes.set(changed(programmes.get(), programme, chosen));
    }

    private static <T extends Comparable<T>> Set<T> changed(Set<T> set, T member, boolean in) {
        var next = new TreeSet<>(set);
        if (in) next.add(member);
        else next.remove(member);
        return next;
    }

    /// Nobody looks any more.
    public void rest() {
        open.set(false);
        saved.set(Optional.empty());
    }

    private Wish wish() {
        Instant midnight = desk.today().atStartOfDay(desk.clock().getZone()).toInstant();
        return new Wish(edition.get(), states.get(), programmes.get(), today.get() ? Optional.of(midnight) : Optional.empty());
    }

    private void prepare() {
        share.set(Optional.empty());
        preparing.ifPresent(Job::cancel);
        preparing = Optional.empty();
        if (!open.get() || desk.planProperty().get().isEmpty() || !desk.isSaved()) return;
        ItemId id = desk.plan().id();
        Wish wish = wish();
        preparing = Optional.of(desk.background().run(_ -> Share.of(new Copy(desk.library().load(id).plan(), desk.library().log(id)), wish),
                made -> share.set(Optional.of(made)), trouble -> saved.set(Optional.of(tools.told().apply(trouble)))));
    }

    /// Tells nothing of what the plan is called.
    String suggestedName() {
        return texts.get("redact.save.name", desk.today()) + ENDING;
    }

    /// Whether a file can be asked for; what stands in the way is said beside the fields of the envelope.
    boolean isReady() {
        return share.get().isPresent() && envelope.isReady();
    }

    /// Writes the share as it is shown.
    void save(Path chosen) {
        if (!isReady()) return;
        Copy copy = share.get().orElseThrow().copy();
        var sealing = envelope.wish();
        String outcome = envelope.outcome();
        Path target = chosen.getFileName().toString().endsWith(ENDING) ? chosen : chosen.resolveSibling(chosen.getFileName() + ENDING);
        run(_ -> {
            try (sealing) {
                Optional<Envelope> made = sealing.envelope(tools.ring());
                if (made.isPresent()) tools.writer().write(target, copy.plan(), copy.log(), made.get());
                return made.isPresent();
            }
        }, written -> {
            if (written) envelope.sent();
            else envelope.refuseKey();
            if (written) saved.set(Optional.of(Notice.done(texts.get("redact.save.done", target), texts.get("redact.save.done.then", outcome, copy.plan().head().handling().label()))));
        });
    }

    /// Writes what is withheld, for the sender to keep.
    void saveReport(Path target) {
        String report = new ShareReport(share.get().orElseThrow(), texts).text();
        run(_ -> {
            new Disk(texts.locale()).write(target, report.getBytes(StandardCharsets.UTF_8));
            return target;
        }, written -> saved.set(Optional.of(Notice.done(texts.get("redact.report.done", written), texts.get("redact.report.done.then")))));
    }

    private <T> void run(Work<T> work, Consumer<T> then) {
        saved.set(Optional.empty());
        busy.bind(desk.background().run(work, then, trouble -> saved.set(Optional.of(tools.told().apply(trouble)))).runningProperty());
    }
}
