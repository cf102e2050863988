package demarche.library;

import demarche.library.Connections.Writer;
import demarche.library.LibraryProblem.Reason;
import demarche.library.care.Copies;
import demarche.library.care.FileHeader;
import demarche.library.store.Database;
import demarche.library.store.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// Opens a library file: looks at its first bytes, keeps other writers out, brings it up to date. A file it refuses is left as it was.
record Opening(Path file, Migrations migrations) {

    OpenResult forWriting() throws LibraryProblem {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Optional<OpenResult> refused = refused();
            if (refused.isPresent()) return refused.get();
            if (isWriteProtected()) return reading();
            Optional<WriteLock> lock = WriteLock.of(file);
            return lock.isEmpty() ? new OpenResult.Locked(file) : locked(lock.get());
        } catch (IOException e) {
            throw new LibraryProblem(Reason.DISK, file.toString(), e);
        }
    }

    OpenResult forReading() throws LibraryProblem {
        try {
            if (!Files.exists(file)) throw LibraryProblem.of(Reason.MISSING, file);
            Optional<OpenResult> refused = refused();
            return refused.isPresent() ? refused.get() : reading();
        } catch (IOException e) {
            throw new LibraryProblem(Reason.DISK, file.toString(), e);
        }
    }

    private Optional<OpenResult> refused() throws IOException {
        return switch (FileHeader.of(file)) {
            case FileHeader.Nothing _ -> Optional.empty();
            case FileHeader.Foreign _ -> Optional.of(new OpenResult.NotALibrary(file));
            case FileHeader.Short _ -> Optional.of(new OpenResult.Damaged(file));
            case FileHeader.Library l when l.version() > migrations.version() -> Optional.of(new OpenResult.MadeByNewerVersion(file));
            case FileHeader.Library _ -> Optional.empty();
        };
    }

    private boolean isWriteProtected() {
        return Files.exists(file) && !(Files.isWritable(file) && isFolderWritable());
    }

    private boolean isFolderWritable() {
        return Files.isWritable(file.toAbsolutePath().getParent());
    }

    private OpenResult reading() throws LibraryProblem, IOException {
        try {
            Path journal = file.resolveSibling(file.getFileName() + "-wal");
            boolean untouched = !isFolderWritable() && (!Files.exists(journal) || Files.size(journal) == 0);
            Database reader = Database.forReading(file, untouched);
            int version = Integer.parseInt(reader.pragma("user_version"));
            if (version == migrations.version()) {
                return new OpenResult.ReadOnly(new PlanLibrary(new Connections(file, untouched, reader, Optional.empty()), migrations), file);
            }
            reader.close();
            if (version > migrations.version()) return new OpenResult.MadeByNewerVersion(file);
            throw LibraryProblem.of(Reason.TOO_OLD_TO_READ, file);
        } catch (SQLException e) {
            return failed(e);
        }
    }

    private OpenResult locked(WriteLock lock) throws LibraryProblem, IOException {
        boolean open = false;
        try {
            Database writer = Database.forWriting(file);
            try {
                boolean fresh = writer.pragma("user_version").equals("0");
                if (!upgrade(writer)) return new OpenResult.MadeByNewerVersion(file);
                Whereabouts.of(file).check(writer, lock, fresh);
                Database reader = Database.forReading(file, false);
                open = true;
                var connections = new Connections(file, false, reader, Optional.of(new Writer(writer, lock)));
                return new OpenResult.Opened(new PlanLibrary(connections, migrations));
            } finally {
                if (!open) writer.close();
            }
        } catch (SQLException e) {
            return failed(e);
        } finally {
            if (!open) lock.close();
        }
    }

    /// The journal mode changes only after the first script, so that a file's first bytes always tell what it is.
    ///
    /// @return false where the library turns out to be newer than this program
    private boolean upgrade(Database writer) throws SQLException, LibraryProblem {
        int version = Integer.parseInt(writer.pragma("user_version"));
        if (version > migrations.version()) return false;
        if (version < migrations.version()) {
            if (version > 0) copyBefore(writer);
            try {
                writer.write(connection -> {
                    migrations.apply(connection, version);
                    return true;
                });
            } catch (SQLException e) {
                if (version == 0) throw e;
                throw new LibraryProblem(Reason.UPGRADE_FAILED, file.toString(), e);
            }
        }
        writer.pragma("journal_mode = WAL");
        if (version < migrations.version()) writer.pragma("wal_checkpoint(TRUNCATE)");
        return true;
    }

    private void copyBefore(Database writer) throws SQLException, LibraryProblem {
        try {
            Copies.of(writer, Copies.beside(file, "before-upgrade"));
        } catch (IOException e) {
            throw new LibraryProblem(Reason.DISK, file.toString(), e);
        }
    }

    private OpenResult failed(SQLException e) throws LibraryProblem {
        return switch (LibraryProblem.reason(e)) {
            case DAMAGED -> new OpenResult.Damaged(file);
            case LOCKED -> new OpenResult.Locked(file);
            case DISK_FULL, READ_ONLY, DISK, MISSING, UNREADABLE_PLAN, NO_SUCH_PLAN, TOO_OLD_TO_READ, UPGRADE_FAILED, BAD_BACKUP ->
                throw LibraryProblem.of(e, file);
        };
    }
}
