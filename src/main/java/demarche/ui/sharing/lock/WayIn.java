package demarche.ui.sharing.lock;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyOpened;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.keyring.MyKey;
import demarche.exchange.lock.LockedFile.Kind;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.ReadResult;
import demarche.text.Texts;
import java.nio.file.Path;

/// Reads a locked file with what the person typed: the passphrase of the file, or that of the key it was locked for.
public final class WayIn {
    private final PlanFileReader reader;
    private final KeyRing ring;
    private final Texts texts;

    public WayIn(PlanFileReader reader, KeyRing ring, Texts texts) {
        this.reader = reader;
        this.ring = ring;
        this.texts = texts;
    }

    /// Away from the window: a passphrase takes a second.
    public ReadResult read(Path file, Kind kind, Passphrase words) throws FileTrouble {
        return switch (kind) {
            case PASSPHRASE -> reader.read(file, words);
            case PEOPLE -> withMyKey(file, words);
        };
    }

    private ReadResult withMyKey(Path file, Passphrase words) throws FileTrouble {
        return switch (ring.open(words)) {
            case KeyOpened.Open(MyKey key) -> {
                try (key) {
                    yield reader.read(file, key.identity());
                }
            }
            case KeyOpened.WrongPassphrase() -> new ReadResult.Locked(Kind.PEOPLE, true, texts.get("lock.open.key-words"));
            case KeyOpened.NoKey() -> new ReadResult.Locked(Kind.PEOPLE, true, texts.get("lock.key.file", ring.keyFile()));
        };
    }
}
