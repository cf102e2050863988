package demarche.exchange.planfile;

import demarche.exchange.lock.Lock;
import demarche.exchange.sign.SigningKey;
import java.util.Optional;

/// How a plan file goes out: signed by whom, open to whom.
public record Envelope(Optional<SigningKey> signer, Optional<Lock> lock) {
    /// Open to whoever has the file, and not signed.
    public static final Envelope OPEN = new Envelope(Optional.empty(), Optional.empty());

    public static Envelope signed(SigningKey signer) {
        return new Envelope(Optional.of(signer), Optional.empty());
    }

    public static Envelope locked(Lock lock) {
        return new Envelope(Optional.empty(), Optional.of(lock));
    }
}
