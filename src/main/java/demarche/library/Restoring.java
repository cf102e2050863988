package demarche.library;

import demarche.library.LibraryProblem.Reason;
import demarche.library.care.Copies;
import demarche.library.care.FileHeader;
import demarche.library.store.Database;
import demarche.library.store.Devices;
import demarche.library.store.Migrations;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// Takes over the content of a backup into a library in use.
final class Restoring {
    private Restoring() {}

    static void check(Path backup, Migrations migrations) throws LibraryProblem {
        try {
            boolean fits = FileHeader.of(backup) instanceof FileHeader.Library l && l.version() <= migrations.version();
            if (!fits || !Copies.isWhole(backup)) throw LibraryProblem.of(Reason.BAD_BACKUP, backup);
        } catch (IOException e) {
            throw new LibraryProblem(Reason.BAD_BACKUP, backup.toString(), e);
        }
    }

    /// The library's own log goes back in time, so it signs with a new name afterwards.
    static boolean from(Path backup, Database library, Migrations migrations) throws SQLException {
        library.copyFrom(backup);
        int version = Integer.parseInt(library.pragma("user_version"));
        return library.write(connection -> {
            if (version < migrations.version()) migrations.apply(connection, version);
            Devices.renew(connection, UUID.randomUUID());
            return true;
        });
    }
}
