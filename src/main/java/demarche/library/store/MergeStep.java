package demarche.library.store;

import demarche.history.BadLog;
import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.EditMapping;
import demarche.plan.id.ItemId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A copy that was taken in, as one step that can be taken back.
///
/// @param since sequence of the last change before it
/// @param upto  sequence of the last change that came with it
/// @param step  what it did to the items here; its dots name nothing in any log
record MergeStep(long since, long upto, Edit step) {

    static List<MergeStep> of(Connection connection, ItemId plan) throws SQLException, BadContent {
        var steps = new ArrayList<MergeStep>();
        try (var select = connection.prepareStatement("SELECT since, upto, author, at, changes FROM merge WHERE plan = ? ORDER BY number")) {
            select.setString(1, plan.value());
            try (var row = select.executeQuery()) {
                while (row.next()) steps.add(new MergeStep(row.getLong(1), row.getLong(2), step(plan, row.getString(3), row.getString(4), row.getString(5))));
            }
        }
        return steps;
    }

    private static Edit step(ItemId plan, String author, String at, String changes) throws BadContent {
        try {
            var differences = new ArrayList<Difference>();
            for (JsonNode change : Json.node(changes)) differences.add(EditMapping.difference(change));
            return Edit.merged(author, Instant.parse(at), differences);
        } catch (BadLog e) {
            throw new BadContent(plan, e.part(), e);
        }
    }

    static void add(Connection connection, ItemId plan, MergeStep merge) throws SQLException {
        ArrayNode changes = JsonNodeFactory.instance.arrayNode();
        merge.step.differences().forEach(difference -> changes.add(EditMapping.write(difference)));
        try (var insert = connection.prepareStatement("INSERT INTO merge (plan, since, upto, author, at, changes) VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, plan.value());
            insert.setLong(2, merge.since);
            insert.setLong(3, merge.upto);
            insert.setString(4, merge.step.author());
            insert.setString(5, merge.step.at().toString());
            insert.setString(6, Json.text(changes));
            insert.executeUpdate();
        }
    }
}
