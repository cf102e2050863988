package demarche.exchange.keyring;

import demarche.exchange.lock.Identity;
import demarche.exchange.lock.LockedFile;
import demarche.exchange.lock.Opened;
import demarche.exchange.lock.Passphrase;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// A file with the secret half of a key, as `age-keygen` makes them; in clear or itself locked with a passphrase.
public final class IdentityFile {
    private IdentityFile() {}

    /// Empty where the passphrase does not open it, or it holds no key. Wipes the bytes of a file in clear.
    public static Optional<Identity> read(byte[] file, Optional<Passphrase> passphrase) {
        Optional<LockedFile> locked = LockedFile.of(file);
        if (locked.isEmpty()) return identity(file);
        return passphrase.map(words -> locked.get().open(words)).flatMap(opened -> opened instanceof Opened.Content(byte[] text) ? identity(text) : Optional.empty());
    }

    private static Optional<Identity> identity(byte[] text) {
        CharBuffer chars = StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(text));
        try {
            int start = 0;
            for (int i = 0; i <= chars.limit(); i++) {
                if (i < chars.limit() && chars.get(i) != '\n' && chars.get(i) != '\r') continue;
                Optional<Identity> found = Identity.read(chars.subSequence(start, i));
                if (found.isPresent()) return found;
                start = i + 1;
            }
            return Optional.empty();
        } finally {
            Arrays.fill(text, (byte) 0);
            Arrays.fill(chars.array(), '\0');
        }
    }
}
