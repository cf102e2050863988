package demarche.exchange.lock;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.util.Optional;
import java.util.regex.Pattern;

/// Keys as age writes them: Bech32, which finds every slip of the pen.
public final class KeyText {
    private static final int KEY = 32;
    private static final Pattern LETTERS = Pattern.compile("[a-z-]{3,20}1[02-9ac-hj-np-z]{58}|[A-Z-]{3,20}1[02-9AC-HJ-NP-Z]{58}");

    private KeyText() {}

    /// @param sort what the text begins with, before the 1
    public static String write(String sort, byte[] key) {
        return Bech32.getEncoder().encode(sort, key).toString();
    }

    /// The 32 bytes of a key of this sort; empty where the text is none.
    public static Optional<byte[]> read(String sort, CharSequence text) {
        if (!LETTERS.matcher(text).matches()) return Optional.empty();
        try {
            var address = Bech32.getDecoder().decode(text);
            byte[] key = address.getData();
            return sort.contentEquals(address.getHumanReadablePart()) && key.length == KEY ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
