package demarche.library.store;

import demarche.history.Edit;
import demarche.library.store.ItemStore.Key;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes items and log together. The caller holds the transaction.
public final class PlanStore {
    private PlanStore() {}

    /// Writes edits and the items they touched, nothing else.
    public static void append(Connection connection, Plan after, List<Edit> edits) throws SQLException {
        if (edits.isEmpty()) return;
        ItemStore.touchPlan(connection, after.id(), edits.getLast().at());
        ChangeLog.add(connection, after.id(), edits);
        items(connection, after, edits);
    }

    private static void items(Connection connection, Plan after, List<Edit> edits) throws SQLException {
        var there = new ArrayList<Item>();
        var gone = new ArrayList<Key>();
        for (Key key : ChangeLog.touched(edits)) after.find(key.kind(), key.id()).ifPresentOrElse(there::add, () -> gone.add(key));
        if (!there.isEmpty()) ItemStore.put(connection, after.id(), there);
        if (!gone.isEmpty()) ItemStore.remove(connection, after.id(), gone);
    }

    /// Writes a plan that is not there yet, with the log that made it.
    public static void add(Connection connection, Plan plan, List<Edit> log) throws SQLException {
        ItemStore.touchPlan(connection, plan.id(), log.getLast().at());
        ChangeLog.add(connection, plan.id(), log);
        ItemStore.put(connection, plan.id(), plan.items().toList());
    }

    /// What a merge brings to a plan that is there.
    ///
    /// @param missing edits that the library does not hold, with the decisions of whoever takes them in
    /// @param told    edits of which the library held less
    /// @param step    what it does to the items here; empty where nothing
    public record Brought(List<Edit> missing, List<Edit> told, Optional<Edit> step, Instant at) {}

    /// Writes what a merge brings: log, the items it changes and nothing else, and the step that can be taken back.
    public static void merge(Connection connection, Plan after, Brought brought) throws SQLException {
        long since = ChangeLog.last(connection, after.id());
        ChangeLog.tell(connection, after.id(), brought.told());
        ChangeLog.add(connection, after.id(), brought.missing());
        ItemStore.touchPlan(connection, after.id(), brought.at());
        if (brought.step().isEmpty()) return;
        items(connection, after, List.of(brought.step().get()));
        MergeStep.add(connection, after.id(), new MergeStep(since, ChangeLog.last(connection, after.id()), brought.step().get()));
    }

    /// Puts items in the place of whatever the library holds of that plan; the log stays.
    public static void rebuild(Connection connection, Plan plan) throws SQLException {
        removeItems(connection, plan.id());
        ItemStore.put(connection, plan.id(), plan.items().toList());
    }

    public static List<ItemId> plans(Connection connection) throws SQLException {
        var plans = new ArrayList<ItemId>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery("SELECT id FROM plan ORDER BY id")) {
            while (row.next()) plans.add(new ItemId(row.getString(1)));
        }
        return plans;
    }

    public static boolean holds(Connection connection, ItemId plan) throws SQLException {
        try (var select = connection.prepareStatement("SELECT 1 FROM plan WHERE id = ?")) {
            select.setString(1, plan.value());
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /// Removes a plan with its log. An older copy may come back later, so the library signs with a new name from now on.
    public static void delete(Connection connection, ItemId plan) throws SQLException {
        removeItems(connection, plan);
        delete(connection, "DELETE FROM merge WHERE plan = ?", plan);
        delete(connection, "DELETE FROM change WHERE plan = ?", plan);
        delete(connection, "DELETE FROM plan WHERE id = ?", plan);
        Devices.renew(connection, UUID.randomUUID());
    }

    private static void removeItems(Connection connection, ItemId plan) throws SQLException {
        delete(connection, "DELETE FROM search WHERE rowid IN (SELECT number FROM item WHERE plan = ?)", plan);
        delete(connection, "DELETE FROM item WHERE plan = ?", plan);
    }

    private static void delete(Connection connection, String sql, ItemId plan) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setString(1, plan.value());
            delete.executeUpdate();
        }
    }
}
