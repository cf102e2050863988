package demarche.pack.template;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The directory of a TrueType file, looked at before anything is built from it: every table lies within the file, and the map of its letters claims no
/// more than there is.
///
/// @param tables where each begins and how long it is, by its name
record FontTables(ByteBuffer file, Map<String, Table> tables) {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int MOST = 64;
    private static final int UNICODES = 0x110000;
    private static final Set<String> NEEDED = Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /// @param length in bytes
    record Table(int from, int length) {}

    /// Empty where the bytes are no sound TrueType font.
    static Optional<FontTables> read(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        if (bytes.length < DIRECTORY || file.getInt(0) != TRUE_TYPE) return Optional.empty();
        int count = file.getShort(4) & 0xffff;
        if (count > MOST || bytes.length < DIRECTORY + count * ENTRY) return Optional.empty();
        var tables = new HashMap<String, Table>();
        for (int i = 0; i < count; i++) {
            int at = DIRECTORY + i * ENTRY;
            long from = file.getInt(at + 8) & 0xffffffffL;
            long length = file.getInt(at + 12) & 0xffffffffL;
            if (from + length > bytes.length) return Optional.empty();
            tables.put(new String(bytes, at, 4, StandardCharsets.ISO_8859_1), new Table((int) from, (int) length));
        }
        var found = new FontTables(file, tables);
        return tables.keySet().containsAll(NEEDED) && found.mapsNoMoreThanThereIs() ? Optional.of(found) : Optional.empty();
    }

    /// A map of groups could name every letter again and again, and keep its reader busy for hours.
    private boolean mapsNoMoreThanThereIs() {
        Table cmap = tables.get("cmap");
        if (cmap.length() < 4) return false;
        int count = file.getShort(cmap.from() + 2) & 0xffff;
        if (count > MOST || cmap.length() < 4 + count * 8) return false;
        for (int i = 0; i < count; i++) {
            long at = file.getInt(cmap.from() + 4 + i * 8 + 4) & 0xffffffffL;
            if (at + 16 > cmap.length() || !isSound(cmap.from() + (int) at, cmap.from() + cmap.length())) return false;
        }
        return true;
    }

    private boolean isSound(int at, int end) {
        int format = file.getShort(at);
        if (format < 8) return true;
        if (format == 14) return true;
        if (format != 12) return false;
        long groups = file.getInt(at + 12) & 0xffffffffL;
        if (at + 16 + groups * 12 > end) return false;
        long mapped = 0;
        for (int i = 0; i < groups; i++) {
            long first = file.getInt(at + 16 + i * 12) & 0xffffffffL;
            long last = file.getInt(at + 20 + i * 12) & 0xffffffffL;
            mapped += last - first + 1;
            if (last < first || last >= UNICODES || mapped > UNICODES) return false;
        }
        return true;
    }
}
