package demarche.exchange.lock;

import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.DestroyFailedException;

/// The secret half of a key: opens what was locked for its public half. An age identity, `AGE-SECRET-KEY-1…`. Close it when the work is done.
public final class Identity implements Opener, AutoCloseable {
    private static final String SORT = "AGE-SECRET-KEY-";
    private final char[] text;

    private Identity(char[] text) {
        this.text = text;
    }

    public static Identity make() {
        try {
            PrivateKey key = new X25519KeyPairGenerator().generateKeyPair().getPrivate();
            byte[] encoded = key.getEncoded();
            key.destroy();
            try {
                return new Identity(StandardCharsets.US_ASCII.decode(ByteBuffer.wrap(encoded)).array());
            } finally {
                Arrays.fill(encoded, (byte) 0);
            }
        } catch (GeneralSecurityException | DestroyFailedException e) {
            throw new IllegalStateException("every Java has X25519", e);
        }
    }

    /// Takes a copy. Empty where the text is no such key.
    public static Optional<Identity> read(CharSequence text) {
        Optional<byte[]> key = KeyText.read(SORT, text);
        key.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        return key.map(_ -> new Identity(copy(text)));
    }

    private static char[] copy(CharSequence text) {
        char[] copy = new char[text.length()];
        for (int i = 0; i < copy.length; i++) copy[i] = text.charAt(i);
        return copy;
    }

    /// The half that others may have.
    public RecipientKey publicHalf() {
        byte[] secret = StandardCharsets.US_ASCII.encode(CharBuffer.wrap(text)).array();
        try {
            byte[] key = new X25519KeyFactory().translateKey(new SecretKeySpec(secret, "X25519")).getEncoded();
            return new RecipientKey(new String(key, StandardCharsets.US_ASCII).strip());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was checked", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// A view, not a copy: it is wiped with this.
    public CharSequence text() {
        return CharBuffer.wrap(text).asReadOnlyBuffer();
    }

    @Override
    public void close() {
        Arrays.fill(text, '\0');
    }
}
