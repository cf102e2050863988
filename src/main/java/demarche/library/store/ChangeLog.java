package demarche.library.store;

import demarche.history.BadLog;
import demarche.history.Difference;
import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.EditMapping;
import demarche.history.Seen;
import demarche.plan.id.ItemId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The log of each plan: one row a change, only ever added to.
public final class ChangeLog {
    private ChangeLog() {}

    static void add(Connection connection, ItemId plan, List<Edit> edits) throws SQLException {
        String sql = """
                INSERT INTO change (plan, device, number, edit, role, author, at, seen, partial, kind, item, pointer, before, after, withheld)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, plan.value());
            for (Edit edit : edits) {
                ObjectNode json = EditMapping.write(edit);
                insert.setString(2, edit.dot().device());
                insert.setLong(4, edit.dot().number());
                insert.setString(5, json.get("role").stringValue());
                insert.setString(6, edit.author());
                insert.setString(7, json.get("at").stringValue());
                insert.setString(8, Json.text(json.get("seen")));
                insert.setBoolean(9, edit.partial());
                for (int i = 0; i < edit.changes().size(); i++) {
                    insert.setLong(3, edit.changes().get(i).dot().number());
                    told(insert, 10, json.get("changes").get(i));
                    insert.executeUpdate();
                }
            }
        }
    }

    /// Writes down what a fuller copy tells of changes that were withheld from this one, and who made them.
    static void tell(Connection connection, ItemId plan, List<Edit> edits) throws SQLException {
        String sql = "UPDATE change SET kind = ?, item = ?, pointer = ?, before = ?, after = ?, withheld = ?, author = ? WHERE plan = ? AND device = ? AND number = ?";
        try (var update = connection.prepareStatement(sql)) {
            update.setString(8, plan.value());
            for (Edit edit : edits) {
                JsonNode changes = EditMapping.write(edit).get("changes");
                update.setString(7, edit.author());
                update.setString(9, edit.dot().device());
                for (int i = 0; i < changes.size(); i++) {
                    update.setLong(10, edit.changes().get(i).dot().number());
                    told(update, 1, changes.get(i));
                    update.executeUpdate();
                }
            }
        }
    }

    /// @param place of the first of six columns, from kind to withheld
    private static void told(PreparedStatement row, int place, JsonNode change) throws SQLException {
        row.setString(place, change.path("kind").stringValue(""));
        row.setString(place + 1, change.path("id").stringValue(""));
        row.setString(place + 2, change.path("field").stringValue(""));
        value(row, place + 3, Optional.ofNullable(change.get("before")));
        value(row, place + 4, Optional.ofNullable(change.get("after")));
        row.setBoolean(place + 5, change.has("withheld"));
    }

    private static void value(PreparedStatement insert, int place, Optional<JsonNode> value) throws SQLException {
        if (value.isPresent()) insert.setString(place, Json.text(value.get()));
        else insert.setNull(place, Types.VARCHAR);
    }

    /// The whole log of a plan in the order in which it came.
    public static List<Edit> of(Connection connection, ItemId plan) throws SQLException, BadContent {
        String sql = """
                SELECT device, edit, role, author, at, seen, kind, item, pointer, before, after, withheld, partial
                FROM change WHERE plan = ? ORDER BY sequence""";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, plan.value());
            return edits(plan, select);
        }
    }

    /// What this library did in a plan and can take back, oldest first: its last edits, and the copies it took in. Not the edit that put the plan there as
    /// a whole, which Undo must not take back.
    public static List<Edit> own(Connection connection, ItemId plan, int most) throws SQLException, BadContent {
        var steps = new ArrayList<Edit>();
        long since = 0;
        for (MergeStep merge : MergeStep.of(connection, plan)) {
            steps.addAll(own(connection, plan, new Span(since, merge.since()), most));
            steps.add(merge.step());
            since = merge.upto();
        }
        steps.addAll(own(connection, plan, new Span(since, Long.MAX_VALUE), most));
        return List.copyOf(steps.subList(Math.max(0, steps.size() - most), steps.size()));
    }

    /// Sequences after the one, up to the other.
    private record Span(long since, long upto) {}

    private static List<Edit> own(Connection connection, ItemId plan, Span span, int most) throws SQLException, BadContent {
        String sql = """
                SELECT device, edit, role, author, at, seen, kind, item, pointer, before, after, withheld, partial
                FROM change
                WHERE plan = ?1 AND (device, edit) IN (
                  SELECT device, number FROM change
                  WHERE plan = ?1 AND device IN (SELECT id FROM device) AND number = edit AND NOT (kind = 'plan' AND pointer = '')
                    AND sequence > ?3 AND sequence <= ?4
                  ORDER BY sequence DESC LIMIT ?2)
                ORDER BY sequence""";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, plan.value());
            select.setInt(2, most);
            select.setLong(3, span.since());
            select.setLong(4, span.upto());
            return edits(plan, select);
        }
    }

    static long last(Connection connection, ItemId plan) throws SQLException {
        try (var select = connection.prepareStatement("SELECT coalesce(max(sequence), 0) FROM change WHERE plan = ?")) {
            select.setString(1, plan.value());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /// Whether something is withheld from this copy of the plan.
    public static boolean isPartial(Connection connection, ItemId plan) throws SQLException {
        try (var select = connection.prepareStatement("SELECT EXISTS (SELECT 1 FROM change WHERE plan = ? AND withheld = 1)")) {
            select.setString(1, plan.value());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /// For each device the last of its changes that the library holds.
    public static Seen seen(Connection connection, ItemId plan) throws SQLException {
        Seen seen = Seen.NOTHING;
        try (var select = connection.prepareStatement("SELECT device, max(number) FROM change WHERE plan = ? GROUP BY device")) {
            select.setString(1, plan.value());
            try (var row = select.executeQuery()) {
                while (row.next()) seen = seen.with(new Dot(row.getString(1), row.getLong(2)));
            }
        }
        return seen;
    }

    private static List<Edit> edits(ItemId plan, PreparedStatement select) throws SQLException, BadContent {
        var edits = new ArrayList<Edit>();
        ObjectNode open = JsonNodeFactory.instance.objectNode();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                if (!continues(open, row)) {
                    if (!open.isEmpty()) edits.add(edit(plan, open));
                    open = begin(plan, row);
                }
                ((ArrayNode) open.get("changes")).add(change(plan, row));
            }
        }
        if (!open.isEmpty()) edits.add(edit(plan, open));
        return List.copyOf(edits);
    }

    private static boolean continues(ObjectNode open, ResultSet row) throws SQLException {
        return !open.isEmpty() && open.get("number").longValue() == row.getLong(2) && open.get("device").stringValue().equals(row.getString(1));
    }

    private static ObjectNode begin(ItemId plan, ResultSet row) throws SQLException, BadContent {
        ObjectNode edit = JsonNodeFactory.instance.objectNode();
        edit.put("device", row.getString(1));
        edit.put("number", row.getLong(2));
        edit.put("role", row.getString(3));
        edit.put("author", row.getString(4));
        edit.put("at", row.getString(5));
        edit.set("seen", json(plan, row.getString(6), row));
        if (row.getBoolean(13)) edit.put("partial", true);
        edit.putArray("changes");
        return edit;
    }

    private static ObjectNode change(ItemId plan, ResultSet row) throws SQLException, BadContent {
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        if (row.getBoolean(12)) change.put("withheld", true);
        if (row.getString(7).isEmpty()) return change;
        change.put("kind", row.getString(7));
        change.put("id", row.getString(8));
        change.put("field", row.getString(9));
        String before = row.getString(10);
        if (before != null) change.set("before", json(plan, before, row));
        String after = row.getString(11);
        if (after != null) change.set("after", json(plan, after, row));
        return change;
    }

    private static JsonNode json(ItemId plan, String text, ResultSet row) throws SQLException, BadContent {
        try {
            return Json.node(text);
        } catch (JacksonException e) {
            throw new BadContent(plan, row.getString(7) + " " + row.getString(8), e);
        }
    }

    private static Edit edit(ItemId plan, ObjectNode json) throws BadContent {
        try {
            return EditMapping.read(json);
        } catch (BadLog e) {
            throw new BadContent(plan, e.part(), e);
        }
    }

    /// The items that edits touched, each once.
    static List<ItemStore.Key> touched(List<Edit> edits) {
        return edits.stream().flatMap(e -> e.differences().stream()).map(ChangeLog::key).distinct().toList();
    }

    private static ItemStore.Key key(Difference difference) {
        return new ItemStore.Key(difference.kind(), difference.item());
    }
}
