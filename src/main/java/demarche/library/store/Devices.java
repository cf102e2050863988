package demarche.library.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// The names this library signs its changes with. It takes a new one whenever its log may have gone back in time, so no dot is ever given twice.
public final class Devices {
    private Devices() {}

    public static String current(Connection connection) throws SQLException {
        String sql = "SELECT id FROM device ORDER BY number DESC LIMIT 1";
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    public static void renew(Connection connection, UUID id) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO device (id) VALUES (?)")) {
            insert.setString(1, id.toString());
            insert.executeUpdate();
        }
    }
}
