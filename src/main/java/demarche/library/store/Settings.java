package demarche.library.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Small things to remember that belong to this computer and to no plan.
public final class Settings {
    private Settings() {}

    public static Optional<String> get(Connection connection, String key) throws SQLException {
        try (var select = connection.prepareStatement("SELECT value FROM setting WHERE key = ?")) {
            select.setString(1, key);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    public static void put(Connection connection, String key, String value) throws SQLException {
        String sql = "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setString(1, key);
            upsert.setString(2, value);
            upsert.executeUpdate();
        }
    }
}
