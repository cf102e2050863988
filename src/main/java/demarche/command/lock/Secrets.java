package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.CardText;
import demarche.exchange.keyring.IdentityFile;
import demarche.exchange.keyring.KeyCard;
import demarche.exchange.keyring.KeyOpened;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.keyring.MyKey;
import demarche.exchange.lock.Identity;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.lock.RecipientKey;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Passphrases and keys as a command line names them.
final class Secrets {
    private static final int LONGEST_PASSPHRASE = 4096;
    private static final int LARGEST_KEY = 1024 * 1024;
    private final Context context;
    private final Disk disk;
    private final KeyRing ring;
    private final Texts texts;

    Secrets(Context context) {
        this.context = context;
        this.disk = new Disk(context.locale());
        this.ring = KeyRing.beside(context.library(), context.locale());
        this.texts = context.texts("lock");
    }

    KeyRing ring() {
        return ring;
    }

    Passphrase passphrase(String file) throws Refusal, FileTrouble {
        Path path = PlanSource.path(context, file);
        byte[] bytes = disk.read(path, LONGEST_PASSPHRASE).orElseThrow(() -> new Refusal(texts.get("lock.command.passphrase", path)));
        try {
            return Passphrase.of(bytes);
        } catch (IllegalArgumentException _) {
            throw new Refusal(texts.get("lock.command.passphrase", path));
        }
    }

    Optional<Passphrase> passphrase(Optional<String> file) throws Refusal, FileTrouble {
        return file.isPresent() ? Optional.of(passphrase(file.get())) : Optional.empty();
    }

    /// The key of this computer, opened.
    MyKey myKey(Passphrase passphrase) throws Refusal, FileTrouble {
        if (ring.mine().isEmpty()) throw new Refusal(texts.get("lock.command.no-key"));
        return switch (ring.open(passphrase)) {
            case KeyOpened.Open(MyKey key) -> key;
            case KeyOpened.WrongPassphrase() -> throw new Refusal(texts.get("lock.command.key-passphrase", ring.keyFile()));
            case KeyOpened.NoKey() -> throw new Refusal(texts.get("lock.key.file", ring.keyFile()));
        };
    }

    /// A key file of the age tool.
    Identity identity(String file, Optional<Passphrase> passphrase) throws Refusal, FileTrouble {
        Path path = PlanSource.path(context, file);
        byte[] bytes = disk.read(path, LARGEST_KEY).orElseThrow(() -> new Refusal(texts.get("lock.command.identity", path)));
        return IdentityFile.read(bytes, passphrase).orElseThrow(() -> new Refusal(texts.get("lock.command.identity", path)));
    }

    /// @param named each an `age1…`, the name of a colleague, or a file of key cards
    List<RecipientKey> recipients(List<String> named) throws Refusal, FileTrouble {
        var keys = new ArrayList<RecipientKey>();
        for (String one : named) keys.addAll(recipients(one));
        if (keys.size() > Lock.ForPeople.MOST) throw new Refusal(texts.get("lock.command.many", Lock.ForPeople.MOST));
        return keys;
    }

    private List<RecipientKey> recipients(String named) throws Refusal, FileTrouble {
        Optional<RecipientKey> key = RecipientKey.read(named);
        if (key.isPresent()) return List.of(key.get());
        List<RecipientKey> known = Stream.concat(ring.people().stream(), ring.mine().stream()).filter(card -> card.name().equals(named)).map(KeyCard::opens).toList();
        if (!known.isEmpty()) return known;
        List<KeyCard> cards = Files.isRegularFile(PlanSource.path(context, named)) ? cards(named) : List.of();
        if (cards.isEmpty()) throw new Refusal(texts.get("lock.command.recipient", named));
        return cards.stream().map(KeyCard::opens).toList();
    }

    /// The cards in a file; the name of the file stands for the name that a bare key lacks.
    List<KeyCard> cards(String file) throws Refusal, FileTrouble {
        Path path = PlanSource.path(context, file);
        byte[] bytes = disk.read(path, LARGEST_KEY).orElseThrow(() -> new Refusal(texts.get("lock.command.card", path)));
        return CardText.read(new String(bytes, StandardCharsets.UTF_8), path.getFileName().toString()).filter(cards -> !cards.isEmpty())
                .orElseThrow(() -> new Refusal(texts.get("lock.command.card", path)));
    }
}
