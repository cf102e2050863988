package demarche.exchange.planfile;

import demarche.exchange.lock.LockedFile;
import demarche.exchange.planfile.ReadResult.Damaged;
import demarche.exchange.planfile.ReadResult.Locked;
import demarche.text.Texts;
import java.nio.file.Path;
import java.util.Locale;

/// What is said of a locked file that stays closed.
final class Locks {
    private final Texts texts;

    Locks(Locale language) {
        this.texts = Texts.of("lock", language);
    }

    Locked closed(Path file, LockedFile locked) {
        return new Locked(locked.kind(), false, switch (locked.kind()) {
            case PASSPHRASE -> texts.get("lock.closed.passphrase", file);
            case PEOPLE -> texts.get("lock.closed.people", file);
        });
    }

    Locked wrongKey(Path file, LockedFile locked) {
        return new Locked(locked.kind(), true, switch (locked.kind()) {
            case PASSPHRASE -> texts.get("lock.wrong.passphrase", file);
            case PEOPLE -> texts.get("lock.wrong.people", file);
        });
    }

    Damaged changed(Path file) {
        return new Damaged(texts.get("lock.changed", file));
    }

    Damaged tooCostly(Path file) {
        return new Damaged(texts.get("lock.costly", file));
    }
}
