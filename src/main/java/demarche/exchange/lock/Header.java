package demarche.exchange.lock;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in clear before the locked bytes. Read strictly and within bounds before any key is tried.
///
/// @param scryptWork where the file is locked with a passphrase
record Header(Optional<Integer> scryptWork) {
    static final String START = "age-encryption.org/v1\n";
    /// Longer headers are read by no age tool of ours.
    private static final int LONGEST = 60_000;
    private static final int LINE = 64;
    private static final Pattern STANZA = Pattern.compile("-> [!-~][ -~]*");
    private static final Pattern BODY = Pattern.compile("[A-Za-z0-9+/]{0," + LINE + "}");
    private static final Pattern END = Pattern.compile("--- [A-Za-z0-9+/]{43}");
    private static final Pattern SCRYPT = Pattern.compile("-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)");

    static boolean begins(byte[] file) {
        byte[] start = START.getBytes(StandardCharsets.US_ASCII);
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    /// Empty where the header is not one.
    static Optional<Header> of(byte[] file) {
        String text = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
        Iterator<String> lines = List.of(text.split("\n", -1)).iterator();
        lines.next();
        var stanzas = new ArrayList<String>();
        while (lines.hasNext()) {
            String line = lines.next();
            if (END.matcher(line).matches()) return lines.hasNext() ? header(stanzas) : Optional.empty();
            if (!isStanza(line) || !skipBody(lines)) return Optional.empty();
            stanzas.add(line);
        }
        return Optional.empty();
    }

    private static boolean isStanza(String line) {
        return STANZA.matcher(line).matches() && !line.contains("  ") && !line.endsWith(" ");
    }

    /// A body ends with the first line that is not full.
    private static boolean skipBody(Iterator<String> lines) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (!BODY.matcher(line).matches()) return false;
            if (line.length() < LINE) return true;
        }
        return false;
    }

    /// A passphrase stands alone, or anyone else could be let in beside it.
    private static Optional<Header> header(List<String> stanzas) {
        if (stanzas.isEmpty()) return Optional.empty();
        if (stanzas.stream().noneMatch(line -> line.startsWith("-> " + Scrypt.TYPE))) return Optional.of(new Header(Optional.empty()));
        Matcher scrypt = SCRYPT.matcher(stanzas.getFirst());
        return stanzas.size() == 1 && scrypt.matches() ? Optional.of(new Header(Optional.of(Integer.parseInt(scrypt.group(1))))) : Optional.empty();
    }
}
