package demarche.library.store;

import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.id.ItemId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The items of the plans, each as one row with its fields as JSON. Keeps the search index in step.
public final class ItemStore {
    private static final Map<String, Kind> KINDS = Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::code, kind -> kind));

    private ItemStore() {}

    /// Names an item within a plan.
    public record Key(Kind kind, ItemId id) {
        public static Key of(Item item) {
            return new Key(item.kind(), item.id());
        }

        @Override
        public String toString() {
            return kind.code() + " " + id;
        }
    }

    public static List<PlanEntry> plans(Connection connection) throws SQLException, BadContent {
        String sql = """
                SELECT p.id, p.changed, i.body, (SELECT count(*) FROM item n WHERE n.plan = p.id AND n.kind = 'programme') AS programmes
                FROM plan p JOIN item i ON i.plan = p.id AND i.kind = 'plan' AND i.id = p.id
                ORDER BY i.body ->> 'title' COLLATE NOCASE, p.id""";
        var entries = new ArrayList<PlanEntry>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            while (row.next()) {
                ItemId id = new ItemId(row.getString(1));
                var head = (PlanHead) item(id, new Key(Kind.PLAN, id), row.getString(3));
                entries.add(new PlanEntry(id, head.title(), head.handling(), head.sample(), Instant.parse(row.getString(2)), row.getInt(4)));
            }
        }
        return List.copyOf(entries);
    }

    /// @return empty where the library has no such plan
    public static Optional<Plan> load(Connection connection, ItemId plan) throws SQLException, BadContent {
        var items = items(plan, bodies(connection, plan));
        var head = items.stream().filter(PlanHead.class::isInstance).map(PlanHead.class::cast).findFirst();
        return head.map(h -> Plan.of(h, items));
    }

    /// Reads on all processors: in a big plan this is most of the time it takes to open.
    private static List<Item> items(ItemId plan, Map<Key, String> bodies) throws BadContent {
        var unread = List.copyOf(bodies.entrySet());
        List<Optional<Item>> read = unread.parallelStream().map(row -> readable(plan, row.getKey(), row.getValue())).toList();
        var items = new ArrayList<Item>();
        for (int i = 0; i < read.size(); i++) {
            items.add(read.get(i).isPresent() ? read.get(i).get() : item(plan, unread.get(i).getKey(), unread.get(i).getValue()));
        }
        return items;
    }

    private static Optional<Item> readable(ItemId plan, Key key, String body) {
        try {
            return Optional.of(item(plan, key, body));
        } catch (BadContent _) {
            return Optional.empty();
        }
    }

    /// The bodies of a plan's items as they stand in the file.
    public static Map<Key, String> bodies(Connection connection, ItemId plan) throws SQLException, BadContent {
        var bodies = new LinkedHashMap<Key, String>();
        try (var select = connection.prepareStatement("SELECT kind, id, body FROM item WHERE plan = ? ORDER BY number")) {
            select.setString(1, plan.value());
            try (var row = select.executeQuery()) {
                while (row.next()) bodies.put(key(plan, row.getString(1), row.getString(2)), row.getString(3));
            }
        }
        return bodies;
    }

    static Key key(ItemId plan, String kind, String id) throws BadContent {
        try {
            if (!KINDS.containsKey(kind)) throw new IllegalArgumentException("no such kind: " + kind);
            return new Key(KINDS.get(kind), new ItemId(id));
        } catch (IllegalArgumentException e) {
            throw new BadContent(plan, kind + " " + id, e);
        }
    }

    private static Item item(ItemId plan, Key key, String body) throws BadContent {
        try {
            return ItemMapping.of(key.kind()).read(key.id(), Json.node(body));
        } catch (BadField | JacksonException e) {
            throw new BadContent(plan, key.toString(), e);
        }
    }

    /// Whether a body says the same as an item, whatever the order of its fields.
    public static boolean agree(String body, Item item) {
        try {
            JsonNode node = Json.node(body);
            return node.equals(ItemMapping.write(item));
        } catch (JacksonException _) {
            return false;
        }
    }

    static void touchPlan(Connection connection, ItemId plan, Instant at) throws SQLException {
        String sql = "INSERT INTO plan (id, changed) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET changed = excluded.changed";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setString(1, plan.value());
            upsert.setString(2, at.toString());
            upsert.executeUpdate();
        }
    }

    static void put(Connection connection, ItemId plan, Iterable<? extends Item> items) throws SQLException {
        String sql = """
                INSERT INTO item (plan, kind, id, body) VALUES (?, ?, ?, ?)
                ON CONFLICT (plan, kind, id) DO UPDATE SET body = excluded.body RETURNING number""";
        try (var upsert = connection.prepareStatement(sql); var index = new SearchIndex(connection)) {
            for (Item item : items) {
                upsert.setString(4, Json.text(ItemMapping.write(item)));
                index.put(number(upsert, plan, Key.of(item)).orElseThrow(), item);
            }
        }
    }

    static void remove(Connection connection, ItemId plan, Iterable<Key> keys) throws SQLException {
        String sql = "DELETE FROM item WHERE plan = ? AND kind = ? AND id = ? RETURNING number";
        try (var delete = connection.prepareStatement(sql); var index = new SearchIndex(connection)) {
            for (Key key : keys) {
                var number = number(delete, plan, key);
                if (number.isPresent()) index.remove(number.get());
            }
        }
    }

    private static Optional<Long> number(PreparedStatement returning, ItemId plan, Key key) throws SQLException {
        returning.setString(1, plan.value());
        returning.setString(2, key.kind().code());
        returning.setString(3, key.id().value());
        try (var row = returning.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }
}
