package demarche.exchange.lock;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/// Unwraps a file’s key with a passphrase. [Header] has looked at the form and the work of the stanza before.
final class ScryptReader implements RecipientStanzaReader {
    private final Passphrase passphrase;

    ScryptReader(Passphrase passphrase) {
        this.passphrase = passphrase;
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        RecipientStanza stanza = stanzas.iterator().next();
        List<String> arguments = stanza.getArguments();
        byte[] salt = Base64.getDecoder().decode(arguments.getFirst());
        var key = Scrypt.key(passphrase, salt, Integer.parseInt(arguments.getLast()));
        return new FileKeyDecryptorFactory().newFileKeyDecryptor().getFileKey(new EncryptedFileKey(stanza.getBody()), key);
    }
}
