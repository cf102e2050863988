package demarche.exchange.sign;

import demarche.exchange.lock.KeyText;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// The public half of a signing key, by which others see who signed: `dsign1…`.
public record VerifyKey(String text) {
    static final String SORT = "dsign";
    /// What stands before the 32 bytes of every Ed25519 key in X.509.
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int SHOWN = 16;

    public VerifyKey {
        if (KeyText.read(SORT, text).isEmpty()) throw new IllegalArgumentException("no signing key");
    }

    static VerifyKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifyKey(KeyText.write(SORT, Arrays.copyOfRange(encoded, X509.length, encoded.length)));
    }

    /// Empty where the text is no such key.
    public static Optional<VerifyKey> read(String text) {
        return KeyText.read(SORT, text.strip()).map(_ -> new VerifyKey(text.strip()));
    }

    /// What two people compare by telephone, `4F2A 91C0 …`: the first 128 bits of the SHA-256 of the key.
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes());
            return HexFormat.of().withUpperCase().formatHex(digest, 0, SHOWN).replaceAll("(.{4})(?!$)", "$1 ");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public boolean verifies(byte[] message, Signature signature) {
        try {
            var check = java.security.Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509())));
            check.update(message);
            return signature.key().equals(this) && check.verify(Base64.getDecoder().decode(signature.value()));
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private byte[] x509() {
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(X509);
        encoded.writeBytes(bytes());
        return encoded.toByteArray();
    }

    private byte[] bytes() {
        return KeyText.read(SORT, text).orElseThrow();
    }

    @Override
    public String toString() {
        return text;
    }
}
