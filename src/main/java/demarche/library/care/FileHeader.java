package demarche.library.care;

import demarche.library.store.Migrations;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What the first hundred bytes of a file say it is, read without SQLite so that the file is not touched.
/// Offsets: "The Database Header" in SQLite's file format documentation.
public sealed interface FileHeader {
    int LENGTH = 100;

    /// No file, or an empty one.
    record Nothing() implements FileHeader {}

    /// Not made by Demarche.
    record Foreign() implements FileHeader {}

    /// A library whose end is missing.
    record Short() implements FileHeader {}

    /// @param version the number of the last script that made it
    record Library(int version) implements FileHeader {}

    static FileHeader of(Path file) throws IOException {
        if (!Files.exists(file)) return new Nothing();
        if (!Files.isRegularFile(file)) return new Foreign();
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LENGTH);
        }
        if (bytes.length == 0) return new Nothing();
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < LENGTH || !Arrays.equals(magic, Arrays.copyOf(bytes, magic.length))) return new Foreign();
        var header = ByteBuffer.wrap(bytes);
        if (header.getInt(68) != Migrations.APPLICATION_ID) return new Foreign();
        return isShort(file, header) ? new Short() : new Library(header.getInt(60));
    }

    /// A journal beside the file may hold what the file itself lacks.
    private static boolean isShort(Path file, ByteBuffer header) throws IOException {
        int size = java.lang.Short.toUnsignedInt(header.getShort(16));
        long bytes = (size == 1 ? 65_536L : size) * Integer.toUnsignedLong(header.getInt(28));
        return bytes > Files.size(file) && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }
}
