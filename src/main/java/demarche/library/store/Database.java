package demarche.library.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// One connection to a library file, with the settings every connection has. For one thread at a time.
public final class Database implements AutoCloseable {
    private static final int PATIENCE_MS = 400;
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// What is done with a connection, all of it or nothing.
    ///
    /// @param <E> what else may go wrong
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T on(Connection connection) throws SQLException, E;
    }

    /// Opens a file for writing, and makes it where there is none.
    public static Database forWriting(Path file) throws SQLException {
        return new Database(connect(file, "", false));
    }

    /// Opens a file that is there for reading.
    ///
    /// @param untouched the folder cannot be written, so nothing else writes the file either
    public static Database forReading(Path file, boolean untouched) throws SQLException {
        return new Database(connect(file, untouched ? "?immutable=1" : "", true));
    }

    private static Connection connect(Path file, String options, boolean readOnly) throws SQLException {
        unpackDriverBeside(file);
        var config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enforceForeignKeys(true);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MS);
        config.setTempStore(TempStore.MEMORY);
        return JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + options, config.toProperties());
    }

    /// Locked-down computers forbid running what lies in the system's temporary folder, where the driver would unpack its native part.
    private static void unpackDriverBeside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (System.getProperty("org.sqlite.tmpdir") == null && Files.isWritable(folder)) {
            System.setProperty("org.sqlite.tmpdir", folder.toString());
        }
    }

    public <T, E extends Exception> T read(Work<T, E> work) throws SQLException, E {
        return transaction("BEGIN", work);
    }

    public <T, E extends Exception> T write(Work<T, E> work) throws SQLException, E {
        return transaction("BEGIN IMMEDIATE", work);
    }

    private <T, E extends Exception> T transaction(String begin, Work<T, E> work) throws SQLException, E {
        execute(begin);
        boolean done = false;
        try {
            T result = work.on(connection);
            execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) rollBack();
        }
    }

    /// After some failures SQLite has rolled back by itself; then there is nothing left to do.
    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException _) {
            return;
        }
    }

    /// Runs statements outside any transaction.
    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Work that SQLite does not allow within a transaction.
    public <T, E extends Exception> T alone(Work<T, E> work) throws SQLException, E {
        return work.on(connection);
    }

    /// Puts the content of another file in the place of this one's, all or nothing.
    public void copyFrom(Path other) throws SQLException {
        int result = connection.unwrap(SQLiteConnection.class).getDatabase().restore("main", other.toString(), null);
        if (result != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLiteException("copy from another file", SQLiteErrorCode.getErrorCode(result));
        }
    }

    /// A pragma's first answer.
    public String pragma(String pragma) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
