package demarche.library.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The numbered scripts that make a library, and bring an older one up to date. A script that was released never changes.
public record Migrations(List<String> scripts) {
    /// Tells a library from other SQLite files: DMRC in ASCII.
    public static final int APPLICATION_ID = 0x444D5243;

    public Migrations {
        scripts = List.copyOf(scripts);
    }

    /// The scripts this version of Demarche ships.
    public static Migrations shipped() {
        return new Migrations(List.of(shipped("V001__plans.sql"), shipped("V002__judgements.sql"), shipped("V003__work.sql"), shipped("V004__merging.sql"), shipped("V005__packs.sql")));
    }

    private static String shipped(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/demarche/library/" + name)) {
            if (in == null) throw new IllegalStateException("missing script " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The version of an up-to-date library.
    public int version() {
        return scripts.size();
    }

    /// Runs the scripts that a library of that version lacks; the caller holds the transaction.
    public void apply(Connection connection, int from) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String script : scripts.subList(from, scripts.size())) statement.executeUpdate(script);
            if (from == 0) {
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                Devices.renew(connection, UUID.randomUUID());
            }
            statement.executeUpdate("PRAGMA user_version = " + scripts.size());
        }
    }
}
