package demarche.library.care;

import demarche.history.merge.Standing;
import demarche.history.mapping.BadField;
import demarche.library.store.BadContent;
import demarche.library.store.ChangeLog;
import demarche.library.store.Database;
import demarche.library.store.ItemStore;
import demarche.library.store.ItemStore.Key;
import demarche.library.store.PlanStore;
import demarche.library.store.SearchIndex;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Proves that a library is what its log says, and makes it so again where it is not.
public final class Doctor {
    private final Connection connection;
    private final List<Finding> findings = new ArrayList<>();
    private int plans;
    private int items;

    private Doctor(Connection connection) {
        this.connection = connection;
    }

    /// Changes nothing.
    public static Proof prove(Database database) throws SQLException {
        return database.read(connection -> new Doctor(connection).proof());
    }

    /// Makes the items anew from every log that can be read, and the search index from the items. The log itself is never touched.
    public static void mend(Database database) throws SQLException {
        database.write(connection -> {
            for (ItemId plan : PlanStore.plans(connection)) {
                try {
                    PlanStore.rebuild(connection, replayed(connection, plan));
                } catch (BadContent | BadField _) {
                    continue;
                }
            }
            SearchIndex.tidy(connection);
            return true;
        });
    }

    private Proof proof() throws SQLException {
        for (String line : lines("PRAGMA integrity_check", 1)) if (!line.equals("ok")) findings.add(new Finding.FileBroken(line));
        lines("PRAGMA foreign_key_check", 1).stream().distinct().forEach(table -> findings.add(new Finding.PlanMissing(table)));
        for (ItemId plan : PlanStore.plans(connection)) prove(plan);
        return new Proof(plans, items, findings);
    }

    private List<String> lines(String sql, int column) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            while (row.next()) lines.add(row.getString(column));
        }
        return lines;
    }

    private void prove(ItemId plan) throws SQLException {
        plans++;
        try {
            Map<Key, String> bodies = ItemStore.bodies(connection, plan);
            List<Item> replayed = replayed(connection, plan).items().toList();
            items += replayed.size();
            for (Item item : replayed) {
                Key key = Key.of(item);
                String body = Objects.requireNonNullElse(bodies.remove(key), "");
                if (!ItemStore.agree(body, item)) findings.add(new Finding.ItemDiffers(plan, key.toString()));
            }
            bodies.keySet().forEach(stranger -> findings.add(new Finding.ItemDiffers(plan, stranger.toString())));
            SearchIndex.astray(connection, plan, replayed).forEach(key -> findings.add(new Finding.SearchDiffers(plan, key.toString())));
        } catch (BadContent e) {
            findings.add(new Finding.LogUnreadable(plan, e.part()));
        } catch (BadField e) {
            findings.add(new Finding.LogUnreadable(plan, e.kind().code() + " " + e.item() + " " + e.pointer()));
        }
    }

    private static Plan replayed(Connection connection, ItemId plan) throws SQLException, BadContent, BadField {
        return Standing.of(ChangeLog.of(connection, plan)).plan(plan);
    }
}
