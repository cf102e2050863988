package demarche.pack.ink;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A shipped font without its rules for joined letters: each letter stays a letter of its own, so that what is drawn is what is searched, copied and read
/// aloud, and nobody spends the time to look for pairs. Arabic letters are joined before they reach the font.
final class PlainFont {
    private static final byte[] RULES = "GSUB".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UNKNOWN = "gsub".getBytes(StandardCharsets.US_ASCII);
    /// Where the list of tables begins in a TrueType file, and how long an entry is.
    private static final int LIST = 12;
    private static final int ENTRY = 16;

    private PlainFont() {}

    static InputStream stream(String file) {
        return new ByteArrayInputStream(plain(Shipped.bytes("/demarche/fonts/" + file + ".ttf")));
    }

    /// A ministry’s own font.
    static InputStream stream(byte[] font) {
        return new ByteArrayInputStream(plain(font.clone()));
    }

    /// The same bytes, but that the table of rules goes by a name that no reader knows.
    private static byte[] plain(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(4);
        for (int at = LIST; at < LIST + tables * ENTRY; at += ENTRY) {
            if (ByteBuffer.wrap(font, at, RULES.length).equals(ByteBuffer.wrap(RULES))) System.arraycopy(UNKNOWN, 0, font, at, UNKNOWN.length);
        }
        return font;
    }
}
