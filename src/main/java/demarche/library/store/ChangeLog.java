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
                INSERT INTO change (plan, device, number, edit, role, author, at, seen, kind, item, pointer, before, after)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
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
                for (int i = 0; i < edit.changes().size(); i++) add(insert, edit.changes().get(i).dot(), json.get("changes").get(i));
            }
        }
    }

    private static void add(PreparedStatement insert, Dot dot, JsonNode change) throws SQLException {
        insert.setLong(3, dot.number());
        insert.setString(9, change.get("kind").stringValue());
        insert.setString(10, change.get("id").stringValue());
        insert.setString(11, change.get("field").stringValue());
        value(insert, 12, Optional.ofNullable(change.get("before")));
        value(insert, 13, Optional.ofNullable(change.get("after")));
        insert.executeUpdate();
    }

    private static void value(PreparedStatement insert, int place, Optional<JsonNode> value) throws SQLException {
        if (value.isPresent()) insert.setString(place, Json.text(value.get()));
        else insert.setNull(place, Types.VARCHAR);
    }

    /// The whole log of a plan in the order in which it came.
    public static List<Edit> of(Connection connection, ItemId plan) throws SQLException, BadContent {
        String sql = """
                SELECT device, edit, role, author, at, seen, kind, item, pointer, before, after
                FROM change WHERE plan = ? ORDER BY sequence""";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, plan.value());
            return edits(plan, select);
        }
    }

    /// The last edits this library made in a plan, oldest first; not the one that put the plan there as a whole, which Undo must not take back.
    public static List<Edit> own(Connection connection, ItemId plan, int most) throws SQLException, BadContent {
        String sql = """
                SELECT device, edit, role, author, at, seen, kind, item, pointer, before, after
                FROM change
                WHERE plan = ?1 AND (device, edit) IN (
                  SELECT device, number FROM change
                  WHERE plan = ?1 AND device IN (SELECT id FROM device) AND number = edit AND NOT (kind = 'plan' AND pointer = '')
                  ORDER BY sequence DESC LIMIT ?2)
                ORDER BY sequence""";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, plan.value());
            select.setInt(2, most);
            return edits(plan, select);
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
        edit.putArray("changes");
        return edit;
    }

    private static ObjectNode change(ItemId plan, ResultSet row) throws SQLException, BadContent {
        ObjectNode change = JsonNodeFactory.instance.objectNode();
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
