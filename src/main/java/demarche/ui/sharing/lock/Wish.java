package demarche.ui.sharing.lock;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyOpened;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.keyring.MyKey;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.lock.RecipientKey;
import demarche.exchange.planfile.Envelope;
import demarche.exchange.sign.SigningKey;
import java.util.List;
import java.util.Optional;

/// How a file is to go out, taken from the form for work away from the window. Close it when the file is written.
///
/// @param words  that lock the file
/// @param people that it is locked for; none where it is not
/// @param key    opens my key, so that it signs
public record Wish(Optional<Passphrase> words, List<RecipientKey> people, Optional<Passphrase> key) implements AutoCloseable {
    public Wish {
        people = List.copyOf(people);
    }

    /// Empty where my key does not open so.
    public Optional<Envelope> envelope(KeyRing ring) throws FileTrouble {
        Optional<Lock> lock = words.<Lock>map(Lock.WithPassphrase::new).or(() -> people.isEmpty() ? Optional.empty() : Optional.of(new Lock.ForPeople(people)));
        if (key.isEmpty()) return Optional.of(new Envelope(Optional.empty(), lock));
        return signing(ring, key.get()).map(signer -> new Envelope(Optional.of(signer), lock));
    }

    private static Optional<SigningKey> signing(KeyRing ring, Passphrase words) throws FileTrouble {
        return switch (ring.open(words)) {
            case KeyOpened.Open(MyKey mine) -> {
                mine.close();
                yield Optional.of(mine.signing());
            }
            case KeyOpened.WrongPassphrase(), KeyOpened.NoKey() -> Optional.empty();
        };
    }

    @Override
    public void close() {
        words.ifPresent(Passphrase::close);
        key.ifPresent(Passphrase::close);
    }
}
