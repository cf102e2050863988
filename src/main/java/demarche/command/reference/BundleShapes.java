package demarche.command.reference;

import demarche.command.kit.Json;
import demarche.exchange.bundle.FactsInUse;
import demarche.reference.change.CellChange;
import demarche.reference.change.ChangeWords;
import demarche.reference.change.Changes;
import demarche.reference.change.RowChange;
import demarche.reference.change.TableChange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of what bundles change.
final class BundleShapes {
    private BundleShapes() {}

    static ObjectNode days(Changes changes) {
        return Json.object().put("before", changes.before().toString()).put("after", changes.after().toString());
    }

    static ArrayNode counts(Changes changes) {
        return Json.array(changes.tables(), BundleShapes::counts);
    }

    private static ObjectNode counts(TableChange table) {
        return Json.object().put("table", table.table().file()).put("added", table.count(RowChange.Kind.ADDED)).put("changed", table.count(RowChange.Kind.CHANGED))
                .put("removed", table.count(RowChange.Kind.REMOVED));
    }

    static ArrayNode rows(Changes changes, ChangeWords words) {
        return Json.array(changes.tables(), table -> {
            ObjectNode node = counts(table);
            node.set("rows", Json.array(table.rows(), row -> row(row, words)));
            return node;
        });
    }

    private static ObjectNode row(RowChange row, ChangeWords words) {
        ObjectNode node = Json.object().put("change", Json.code(row.kind()));
        ObjectNode key = node.putObject("key");
        for (int i = 0; i < row.key().size(); i++) key.put(row.table().key().get(i), row.key().get(i));
        node.set("cells", Json.array(row.cells(), BundleShapes::cell));
        return node.put("sentence", words.row(row) + ": " + String.join("; ", words.cells(row)));
    }

    /// Without `before` where there was nothing, without `after` where nothing will be.
    private static ObjectNode cell(CellChange cell) {
        ObjectNode node = Json.object().put("column", cell.column());
        if (!cell.before().isEmpty()) node.put("before", cell.before());
        if (!cell.after().isEmpty()) node.put("after", cell.after());
        return node;
    }

    static ObjectNode inUse(FactsInUse facts) {
        ObjectNode node = Json.object().put("in_use", facts.bundle().isPresent() ? "loaded" : "shipped").put("compiled_on", facts.reference().compiledOn().toString());
        facts.title().ifPresent(title -> node.put("title", title));
        return node;
    }
}
