package demarche.ui.sharing.keys;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.CardText;
import demarche.exchange.keyring.KeyCard;
import demarche.exchange.keyring.KeyOpened;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.keyring.MyKey;
import demarche.exchange.lock.Passphrase;
import demarche.text.Texts;
import demarche.ui.kit.Background;
import demarche.ui.kit.Job;
import demarche.ui.kit.part.Notice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The keys of this computer as they are shown and changed. Knows no controls.
public final class KeysViewModel {
    /// What the folder of keys holds.
    public record Keys(Optional<KeyCard> mine, List<KeyCard> people) {
        public Keys {
            people = List.copyOf(people);
        }
    }

    private final KeyRing ring;
    private final Background background;
    private final Texts texts;
    private final Supplier<String> author;
    private final NewPassphrase passphrase;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Keys> keys = new ReadOnlyObjectWrapper<>(new Keys(Optional.empty(), List.of()));
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param texts  of the bundle `lock`
    /// @param author whose name a new key carries
    public KeysViewModel(KeyRing ring, Background background, Texts texts, Supplier<String> author) {
        this.ring = ring;
        this.background = background;
        this.texts = texts;
        this.author = author;
        this.passphrase = new NewPassphrase(texts);
    }

    public KeyRing ring() {
        return ring;
    }

    public ReadOnlyObjectProperty<Keys> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// What came of the last thing done.
    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Whether something is being done; a passphrase takes a second.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// For the key to be made.
    public NewPassphrase passphrase() {
        return passphrase;
    }

    /// The name that a new key carries.
    String author() {
        return author.get();
    }

    /// Reads the folder.
    public void refresh() {
        run(() -> {}, Optional.empty());
    }

    public void make() {
        if (!passphrase.isReady()) return;
        String name = author.get().strip();
        String card = KeyCard.isName(name) ? name : name.replaceAll("\\p{Cntrl}", " ").strip().substring(0, Math.min(KeyCard.LONGEST, name.length())).strip();
        Passphrase words = passphrase.passphrase();
        passphrase.clear();
        run(() -> {
            try (words) {
                ring.make(card, words);
            }
        }, Optional.of(Notice.done(texts.get("lock.keys.made"), texts.get("lock.keys.made.then"))));
    }

    /// Takes my key from a copy, with the passphrase typed.
    void restore(Path copy) {
        if (passphrase.isEmpty(texts.get("lock.keys.restore.words"))) return;
        Passphrase words = passphrase.passphrase();
        passphrase.clear();
        follow(background.run(_ -> {
            try (words) {
                KeyOpened opened = ring.restore(copy, words);
                if (opened instanceof KeyOpened.Open(MyKey key)) key.close();
                return opened instanceof KeyOpened.Open;
            }
        }, here -> run(() -> {}, Optional.of(here ? Notice.done(texts.get("lock.keys.restored"), texts.get("lock.keys.restored.then"))
                : Notice.trouble(texts.get("lock.keys.restore.wrong"), ""))), this::tell));
    }

    /// Keeps a colleague’s card.
    ///
    /// @param name as the person calls the colleague; empty for the name on the card
    /// @return what is wrong with the text, for beside the field
    public Optional<String> add(String text, String name) {
        Optional<KeyCard> card = CardText.one(text, name.strip());
        if (card.isEmpty()) return Optional.of(texts.get(name.isBlank() && CardText.one(text, "–").isPresent() ? "lock.keys.add.nameless" : "lock.keys.add.unclear"));
        KeyCard named = KeyCard.isName(name.strip()) ? card.get().withName(name.strip()) : card.get();
        if (keys.get().mine().map(KeyCard::opens).equals(Optional.of(named.opens()))) return Optional.of(texts.get("lock.keys.add.mine"));
        run(() -> ring.add(named), Optional.of(added(named)));
        return Optional.empty();
    }

    private Notice added(KeyCard card) {
        return Notice.done(texts.get("lock.keys.added", card.name()),
                card.signs().map(key -> texts.get("lock.keys.added.compare", key.fingerprint())).orElseGet(() -> texts.get("lock.keys.added.bare")));
    }

    public void remove(KeyCard card) {
        run(() -> ring.remove(card), Optional.of(Notice.done(texts.get("lock.keys.removed", card.name()), texts.get("lock.keys.removed.then"))));
    }

    /// Writes my card as a file to send.
    void saveCard(Path target) {
        KeyCard card = keys.get().mine().orElseThrow();
        run(() -> new Disk(texts.locale()).write(target, card.text().getBytes(StandardCharsets.UTF_8)),
                Optional.of(Notice.done(texts.get("lock.keys.saved", target), texts.get("lock.keys.card.then"))));
    }

    /// Copies my key, locked as it is, to a safe place.
    void copyKey(Path target) {
        run(() -> ring.copyKey(target), Optional.of(Notice.done(texts.get("lock.keys.saved", target), texts.get("lock.keys.copy.then"))));
    }

    void copied() {
        notice.set(Optional.of(Notice.done(texts.get("lock.keys.copied"), texts.get("lock.keys.card.then"))));
    }

    @FunctionalInterface
    private interface Step {
        void take() throws FileTrouble;
    }

    private void run(Step step, Optional<Notice> done) {
        notice.set(Optional.empty());
        follow(background.run(_ -> {
            step.take();
            return new Keys(ring.mine(), ring.people());
        }, now -> {
            keys.set(now);
            notice.set(done);
        }, this::tell));
    }

    private void follow(Job job) {
        busy.bind(job.runningProperty());
    }

    private void tell(Exception trouble) {
        if (!(trouble instanceof FileTrouble told)) throw new IllegalStateException(trouble);
        notice.set(Optional.of(Notice.trouble(told.sentence(), "")));
    }
}
