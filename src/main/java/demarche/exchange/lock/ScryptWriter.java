package demarche.exchange.lock;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// Wraps a file’s key with a passphrase.
final class ScryptWriter implements RecipientStanzaWriter {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Passphrase passphrase;
    private final int work;

    ScryptWriter(Passphrase passphrase, int work) {
        this.passphrase = passphrase;
        this.work = work;
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
        byte[] salt = new byte[Scrypt.SALT];
        RANDOM.nextBytes(salt);
        var wrapped = new FileKeyEncryptorFactory().newFileKeyEncryptor().getEncryptedFileKey(fileKey, Scrypt.key(passphrase, salt, work));
        return List.of(new Stanza(Base64.getEncoder().withoutPadding().encodeToString(salt), wrapped.getEncoded()));
    }

    /// `-> scrypt SALT WORK` and the wrapped key.
    private final class Stanza implements RecipientStanza {
        private final String salt;
        private final byte[] body;

        Stanza(String salt, byte[] body) {
            this.salt = salt;
            this.body = body;
        }

        @Override
        public String getType() {
            return Scrypt.TYPE;
        }

        @Override
        public List<String> getArguments() {
            return List.of(salt, Integer.toString(work));
        }

        @Override
        public byte[] getBody() {
            return body.clone();
        }
    }
}
