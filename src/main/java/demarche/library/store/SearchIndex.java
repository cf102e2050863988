package demarche.library.store;

import demarche.library.store.ItemStore.Key;
import demarche.plan.Item;
import demarche.plan.id.ItemId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The full-text index over the items: written with them, asked as somebody types.
public final class SearchIndex implements AutoCloseable {
    private static final int MOST_WORDS = 8;
    private final PreparedStatement select;
    private final PreparedStatement insert;
    private final PreparedStatement delete;

    SearchIndex(Connection connection) throws SQLException {
        this.select = connection.prepareStatement("SELECT title, text FROM search WHERE rowid = ?");
        this.insert = connection.prepareStatement("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)");
        this.delete = connection.prepareStatement("DELETE FROM search WHERE rowid = ?");
    }

    /// Writes only where the words changed.
    void put(long number, Item item) throws SQLException {
        SearchText text = SearchText.of(item);
        select.setLong(1, number);
        try (var row = select.executeQuery()) {
            boolean there = row.next();
            if (there && text.equals(new SearchText(row.getString(1), row.getString(2)))) return;
            if (there) remove(number);
        }
        insert.setLong(1, number);
        insert.setString(2, text.title());
        insert.setString(3, text.text());
        insert.executeUpdate();
    }

    void remove(long number) throws SQLException {
        delete.setLong(1, number);
        delete.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        try (select; insert; delete) {
            return;
        }
    }

    /// The items that hold every word, each word taken as the beginning of one; the best first, where a title counts most.
    public static List<SearchHit> find(Connection connection, ItemId plan, String words, int limit) throws SQLException, BadContent {
        String query = query(words);
        if (query.isEmpty()) return List.of();
        String sql = """
                SELECT i.kind, i.id, s.title, snippet(search, 1, '', '', '…', 12)
                FROM search s CROSS JOIN item i ON i.number = s.rowid AND i.plan = ?
                WHERE search MATCH ? AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT ?""";
        var hits = new ArrayList<SearchHit>();
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, plan.value());
            select.setString(2, query);
            select.setInt(3, limit);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var key = ItemStore.key(plan, row.getString(1), row.getString(2));
                    hits.add(new SearchHit(key.kind(), key.id(), row.getString(3), row.getString(4).replace('\n', ' ')));
                }
            }
        }
        return List.copyOf(hits);
    }

    /// Those of the items whose words the index does not hold as they are.
    public static List<Key> astray(Connection connection, ItemId plan, List<Item> items) throws SQLException, BadContent {
        String sql = "SELECT i.kind, i.id, s.title, s.text FROM item i JOIN search s ON s.rowid = i.number WHERE i.plan = ?";
        var held = new HashMap<Key, SearchText>();
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, plan.value());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    held.put(ItemStore.key(plan, row.getString(1), row.getString(2)), new SearchText(row.getString(3), row.getString(4)));
                }
            }
        }
        return items.stream().filter(i -> !SearchText.of(i).equals(held.get(Key.of(i)))).map(Key::of).toList();
    }

    /// Removes what belongs to no item, and builds the index anew from the words it holds.
    public static void tidy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM search WHERE rowid NOT IN (SELECT number FROM item)");
            statement.executeUpdate("INSERT INTO search (search) VALUES ('rebuild')");
        }
    }

    /// Every word in quotation marks, so that nothing typed is ever read as a command of the query language.
    private static String query(String words) {
        return Arrays.stream(words.split("[\\s\\p{Cntrl}]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(MOST_WORDS)
                .map(word -> "\"" + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
    }
}
