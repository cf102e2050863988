package demarche.exchange.keyring;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.LockedFile;
import demarche.exchange.lock.Opened;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.sign.VerifyKey;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folder `keys` beside a library: `my-key.age` (locked), `my-card.txt` (to hand out) and `people.txt` (the cards of colleagues).
public final class KeyRing {
    private static final int LARGEST = 1024 * 1024;
    private final Path folder;
    private final Disk disk;
    private final Texts texts;

    private KeyRing(Path folder, Locale language) {
        this.folder = folder;
        this.disk = new Disk(language);
        this.texts = Texts.of("lock", language);
    }

    public static KeyRing beside(Path library, Locale language) {
        return new KeyRing(library.toAbsolutePath().resolveSibling("keys"), language);
    }

    /// The locked key, to be copied to a safe place.
    public Path keyFile() {
        return folder.resolve("my-key.age");
    }

    /// The card of the person at this computer; empty until a key is made.
    public Optional<KeyCard> mine() throws FileTrouble {
        Path card = folder.resolve("my-card.txt");
        if (!Files.exists(card) || !Files.exists(keyFile())) return Optional.empty();
        return Optional.of(CardText.one(text(card), "").orElseThrow(() -> unfit(card)));
    }

    /// Makes a key where there is none.
    public KeyCard make(String name, Passphrase passphrase) throws FileTrouble {
        if (Files.exists(keyFile())) throw disk.unfit(texts.get("lock.key.there", keyFile()));
        try (MyKey key = MyKey.make(name)) {
            byte[] text = key.text();
            byte[] locked = LockedFile.lock(text, new Lock.WithPassphrase(passphrase));
            Arrays.fill(text, (byte) 0);
            keep(locked, key.card());
            return key.card();
        }
    }

    private void keep(byte[] locked, KeyCard card) throws FileTrouble {
        disk.makeFolder(folder);
        disk.write(keyFile(), locked);
        write("my-card.txt", card.text());
    }

    public KeyOpened open(Passphrase passphrase) throws FileTrouble {
        return open(disk.read(keyFile(), LARGEST).orElseThrow(() -> unfit(keyFile())), passphrase);
    }

    private static KeyOpened open(byte[] file, Passphrase passphrase) {
        return switch (LockedFile.of(file).map(locked -> locked.open(passphrase)).orElseGet(Opened.Changed::new)) {
            case Opened.Content(byte[] text) -> MyKey.read(text).<KeyOpened>map(KeyOpened.Open::new).orElseGet(KeyOpened.NoKey::new);
            case Opened.WrongKey() -> new KeyOpened.WrongPassphrase();
            case Opened.Changed(), Opened.TooCostly() -> new KeyOpened.NoKey();
        };
    }

    /// Takes a key from a copy of [#keyFile], where there is none.
    public KeyOpened restore(Path copy, Passphrase passphrase) throws FileTrouble {
        if (Files.exists(keyFile())) throw disk.unfit(texts.get("lock.key.there", keyFile()));
        byte[] file = disk.read(copy, LARGEST).orElseThrow(() -> unfit(copy));
        KeyOpened opened = open(file, passphrase);
        if (opened instanceof KeyOpened.Open(MyKey key)) keep(file, key.card());
        return opened;
    }

    /// Copies the locked key to where the person wants it.
    public void copyKey(Path target) throws FileTrouble {
        disk.write(target, disk.read(keyFile(), LARGEST).orElseThrow(() -> unfit(keyFile())));
    }

    /// The cards of colleagues, by name.
    public List<KeyCard> people() throws FileTrouble {
        Path file = folder.resolve("people.txt");
        return Files.exists(file) ? CardText.read(text(file), "").orElseThrow(() -> unfit(file)) : List.of();
    }

    /// A card with one of the keys of another takes its place.
    public void add(KeyCard card) throws FileTrouble {
        var people = new ArrayList<>(people());
        people.removeIf(other -> other.opens().equals(card.opens()) || card.signs().isPresent() && other.signs().equals(card.signs()));
        people.add(card);
        store(people);
    }

    public void remove(KeyCard card) throws FileTrouble {
        var people = new ArrayList<>(people());
        people.remove(card);
        store(people);
    }

    private void store(List<KeyCard> people) throws FileTrouble {
        disk.makeFolder(folder);
        write("people.txt", people.stream().sorted(Comparator.comparing(KeyCard::name)).map(KeyCard::text).collect(Collectors.joining("\n")));
    }

    /// Whose signing key this is: a colleague’s, or mine.
    public Optional<KeyCard> holder(VerifyKey key) throws FileTrouble {
        return Stream.concat(people().stream(), mine().stream()).filter(card -> card.signs().filter(key::equals).isPresent()).findFirst();
    }

    private void write(String name, String text) throws FileTrouble {
        disk.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Path file) throws FileTrouble {
        return new String(disk.read(file, LARGEST).orElseThrow(() -> unfit(file)), StandardCharsets.UTF_8);
    }

    private FileTrouble unfit(Path file) {
        return disk.unfit(texts.get("lock.key.file", file));
    }
}
