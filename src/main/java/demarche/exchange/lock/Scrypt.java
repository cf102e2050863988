package demarche.exchange.lock;

import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.SCrypt;

/// From a passphrase to the key that wraps a file’s key, as the age format lays down.
final class Scrypt {
    static final String TYPE = "scrypt";
    static final int SALT = 16;
    /// More would let a file from outside hold the computer for minutes; age itself writes 18.
    static final int MOST_WORK = 20;
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 8;
    private static final int KEY = 32;

    private Scrypt() {}

    static CipherKey key(Passphrase passphrase, byte[] salt, int work) {
        byte[] words = passphrase.utf8();
        byte[] labelled = Arrays.copyOf(LABEL, LABEL.length + SALT);
        System.arraycopy(salt, 0, labelled, LABEL.length, SALT);
        try {
            return new CipherKey(SCrypt.generate(words, labelled, 1 << work, BLOCK, 1, KEY));
        } finally {
            Arrays.fill(words, (byte) 0);
        }
    }

    /// Whether a file may ask for so much: neither too long nor more memory than there is.
    static boolean isAffordable(int work) {
        return work <= MOST_WORK && (128L * BLOCK << work) <= Runtime.getRuntime().maxMemory() / 2;
    }
}
