package demarche.exchange.bundle;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes tables as a bundle: the starting point for whoever makes a newer one.
public final class BundleWriter {
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final Disk disk;

    public BundleWriter(Locale language) {
        this.disk = new Disk(language);
    }

    /// All tables that a bundle may hold.
    ///
    /// @throws FileTrouble where the file could not be written; one of that name stays as it was
    public void write(Path target, Tables tables) throws FileTrouble {
        var all = new EnumMap<FactTable, byte[]>(FactTable.class);
        BundleFormat.tables().forEach(table -> all.put(table, tables.bytes(table)));
        disk.write(target, bytes(all));
    }

    /// The same tables give the same bytes.
    public static byte[] bytes(Map<FactTable, byte[]> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var table : new TreeMap<>(tables).entrySet()) {
                var entry = new ZipEntry(table.getKey().file());
                entry.setTimeLocal(FIXED);
                zip.putNextEntry(entry);
                zip.write(table.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to write", e);
        }
        return bytes.toByteArray();
    }
}
