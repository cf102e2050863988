package demarche.exchange.sign;

import demarche.exchange.lock.KeyText;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// The secret half of a signing key. Signs the same message always with the same bytes.
public final class SigningKey {
    private static final String SORT = "DSIGN-SECRET-KEY-";
    private final PrivateKey secret;
    private final VerifyKey open;

    private SigningKey(PrivateKey secret, VerifyKey open) {
        this.secret = secret;
        this.open = open;
    }

    public static SigningKey make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerifyKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /// Empty where the text is no such key, or the other half does not belong to it.
    public static Optional<SigningKey> read(CharSequence text, VerifyKey open) {
        return KeyText.read(SORT, text).map(seed -> new SigningKey(key(seed), open)).filter(SigningKey::isWhole);
    }

    private static PrivateKey key(byte[] seed) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("any 32 bytes are a key", e);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    private boolean isWhole() {
        byte[] probe = {1};
        return open.verifies(probe, sign(probe));
    }

    /// The half that others may have.
    public VerifyKey publicHalf() {
        return open;
    }

    /// For a locked file only.
    public String secretText() {
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow();
        try {
            return KeyText.write(SORT, seed);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    public Signature sign(byte[] message) {
        try {
            var signing = java.security.Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(message);
            return new Signature(open, Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was checked", e);
        }
    }
}
