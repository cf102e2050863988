package demarche.library;

import demarche.library.LibraryProblem.Reason;
import demarche.library.store.BadContent;
import demarche.library.store.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// One connection for writing and one for reading, so that nobody who reads waits for a writer. Each serves one thread at a time.
final class Connections implements AutoCloseable {
    private final Path file;
    private final boolean untouched;
    private final Database reader;
    private final Optional<Writer> writer;

    /// The writing connection and the lock that keeps other writers out.
    record Writer(Database database, WriteLock lock) {}

    /// @param untouched as in [Database#forReading]
    Connections(Path file, boolean untouched, Database reader, Optional<Writer> writer) {
        this.file = file;
        this.untouched = untouched;
        this.reader = reader;
        this.writer = writer;
    }

    /// What is asked of a connection.
    @FunctionalInterface
    interface Task<T> {
        T on(Database database) throws SQLException, BadContent, LibraryProblem;
    }

    Path file() {
        return file;
    }

    boolean isReadOnly() {
        return writer.isEmpty();
    }

    <T> T reading(Task<T> task) throws LibraryProblem {
        return run(reader, task);
    }

    /// For long reading, on a connection of its own: nobody waits for it, and it sees the file as it is now. (The driver's check of the search
    /// index goes wrong on a connection that read the index before another wrote it.)
    <T> T readingApart(Task<T> task) throws LibraryProblem {
        try (Database own = Database.forReading(file, untouched)) {
            return run(own, task);
        } catch (SQLException e) {
            throw LibraryProblem.of(e, file);
        }
    }

    <T> T writing(Task<T> task) throws LibraryProblem {
        return run(needWriter().database(), task);
    }

    /// @throws LibraryProblem where the library is open for reading only
    Writer needWriter() throws LibraryProblem {
        return writer.orElseThrow(() -> LibraryProblem.of(Reason.READ_ONLY, file));
    }

    private <T> T run(Database database, Task<T> task) throws LibraryProblem {
        synchronized (database) {
            try {
                return task.on(database);
            } catch (SQLException e) {
                throw LibraryProblem.of(e, file);
            } catch (BadContent e) {
                throw LibraryProblem.of(e);
            }
        }
    }

    /// The writer closes last: then SQLite folds its journal into the file.
    @Override
    public void close() throws LibraryProblem {
        reading(database -> {
            database.close();
            return true;
        });
        if (writer.isEmpty()) return;
        writing(database -> {
            database.close();
            return true;
        });
        writer.get().lock().close();
    }
}
