package demarche.exchange.lock;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/// From our locks and openers to those of the age library.
final class StanzaMaking {
    private StanzaMaking() {}

    static List<RecipientStanzaWriter> writers(Lock lock) throws GeneralSecurityException {
        return switch (lock) {
            case Lock.WithPassphrase(Passphrase passphrase, int work) -> List.of(new ScryptWriter(passphrase, work));
            case Lock.ForPeople(List<RecipientKey> keys) -> {
                var writers = new ArrayList<RecipientStanzaWriter>();
                for (RecipientKey key : keys) writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key.text()));
                yield writers;
            }
        };
    }

    static RecipientStanzaReader reader(Opener opener) throws GeneralSecurityException {
        return switch (opener) {
            case Passphrase passphrase -> new ScryptReader(passphrase);
            case Identity identity -> X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity.text());
        };
    }

    /// Some 32 bytes are the public half of no key; Java finds that out when it uses them.
    static boolean canLock(RecipientKey key) {
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key.text()).getRecipientStanzas(new FileKey());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
