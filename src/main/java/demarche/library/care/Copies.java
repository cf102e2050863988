package demarche.library.care;

import demarche.library.store.Database;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// Copies a library while it is in use. A copy counts only once it was opened and found whole.
public final class Copies {
    private Copies() {}

    /// Writes the copy beside the target first, so that what stood there is lost only for a copy that is whole.
    public static void of(Database database, Path target) throws SQLException, IOException {
        Path part = Files.createTempFile(target.toAbsolutePath().getParent(), "copy", ".part");
        try {
            database.alone(connection -> {
                try (var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                    vacuum.setString(1, part.toString());
                    return vacuum.executeUpdate();
                }
            });
            if (!isWhole(part)) throw new IOException("the copy is not whole: " + target);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Opens a file and lets SQLite check every page and index of it.
    public static boolean isWhole(Path file) {
        try (Database database = Database.forReading(file, true)) {
            return database.pragma("integrity_check").equals("ok");
        } catch (SQLException _) {
            return false;
        }
    }

    /// A name for a copy beside the library that no file has yet: `library-before-upgrade-2.db`.
    public static Path beside(Path library, String why) {
        String name = library.getFileName().toString();
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        for (int number = 1; ; number++) {
            String counted = number == 1 ? "" : "-" + number;
            Path copy = library.resolveSibling(name.substring(0, dot) + "-" + why + counted + name.substring(dot));
            if (!Files.exists(copy)) return copy;
        }
    }
}
