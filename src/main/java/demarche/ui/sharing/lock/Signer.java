package demarche.ui.sharing.lock;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyCard;
import demarche.exchange.keyring.KeyRing;
import demarche.exchange.sign.Signing;
import java.util.Optional;

/// Who vouches for a file, as far as this computer knows.
public sealed interface Signer {

    /// Somebody whose card is kept.
    record Known(String name, String fingerprint) implements Signer {}

    /// The signature is whole, but nobody here has a name for its key.
    record Unknown(String fingerprint) implements Signer {}

    /// The file was changed after it was signed.
    record Broken() implements Signer {}

    /// Nobody.
    record None() implements Signer {}

    static Signer of(Signing signing, KeyRing ring) throws FileTrouble {
        return switch (signing) {
            case Signing.Signed signed -> {
                Optional<KeyCard> holder = ring.holder(signed.key());
                String fingerprint = signed.key().fingerprint();
                yield holder.<Signer>map(card -> new Known(card.name(), fingerprint)).orElseGet(() -> new Unknown(fingerprint));
            }
            case Signing.NotSigned _ -> new None();
            case Signing.Broken _ -> new Broken();
        };
    }
}
