package demarche.exchange.sign;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a signing key made of a message, with the key that proves it.
///
/// @param value 64 bytes in Base64
public record Signature(VerifyKey key, String value) {
    private static final String START = "demarche-signature-1 ";
    private static final Pattern LINE = Pattern.compile(START + "(\\S{64}) ([A-Za-z0-9+/]{86}==)\n");
    /// Of [#line], in bytes.
    public static final int LENGTH = START.length() + 64 + 1 + 88 + 1;

    /// As it stands at the end of a plan file.
    public String line() {
        return START + key + " " + value + "\n";
    }

    /// Empty where the line is no signature.
    public static Optional<Signature> read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) return Optional.empty();
        return VerifyKey.read(matcher.group(1)).map(key -> new Signature(key, matcher.group(2)));
    }

    /// Whether a line means to be one.
    public static boolean isMeantBy(String line) {
        return line.startsWith(START);
    }
}
