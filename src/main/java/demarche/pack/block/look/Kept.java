package demarche.pack.block.look;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of a font or a picture. Two with the same bytes are equal, so that a template read twice is the same template.
public final class Kept {
    private final byte[] bytes;
    private final String digest;

    public Kept(byte[] bytes) {
        this.bytes = bytes.clone();
        this.digest = digest(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A copy.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kept kept && digest.equals(kept.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
