package demarche.exchange.bundle;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list at the end of a zip of what is in it. The entries themselves are read from the front; the two must agree, or a zip tool would show
/// something else than what is taken, and a zip cut short would pass for a whole one.
final class Contents {
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014B50;

    /// @param crc the checksum of the entry once inflated
    record Entry(String name, long crc) {}

    private Contents() {}

    /// @return empty where there is no such list right at the end
    static Optional<List<Entry>> of(byte[] zip) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            int end = zip.length - END_LENGTH;
            if (end < 0 || bytes.getInt(end) != END) return Optional.empty();
            int count = Short.toUnsignedInt(bytes.getShort(end + 10));
            bytes.position(bytes.getInt(end + 16));
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < count; i++) {
                if (bytes.getInt(bytes.position()) != ENTRY) return Optional.empty();
                entries.add(next(bytes));
            }
            return bytes.position() == end ? Optional.of(entries) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Entry next(ByteBuffer bytes) {
        int start = bytes.position();
        long crc = Integer.toUnsignedLong(bytes.getInt(start + 16));
        byte[] name = new byte[Short.toUnsignedInt(bytes.getShort(start + 28))];
        int rest = Short.toUnsignedInt(bytes.getShort(start + 30)) + Short.toUnsignedInt(bytes.getShort(start + 32));
        bytes.position(start + 46).get(name);
        bytes.position(bytes.position() + rest);
        return new Entry(new String(name, StandardCharsets.UTF_8), crc);
    }
}
