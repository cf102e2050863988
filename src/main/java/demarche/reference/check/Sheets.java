package demarche.reference.check;

import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet;
import demarche.reference.table.Sheet.Line;
import demarche.reference.table.Tables;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// All tables under check as cells, each read when first wanted.
final class Sheets {
    private final Tables tables;
    private final Map<FactTable, Sheet> read = new EnumMap<>(FactTable.class);

    Sheets(Tables tables) {
        this.tables = tables;
    }

    Sheet sheet(FactTable table) {
        return read.computeIfAbsent(table, t -> Sheet.of(tables, t));
    }

    List<Line> lines(FactTable table) {
        return sheet(table).lines();
    }

    Set<List<String>> keys(FactTable table) {
        return lines(table).stream().map(Line::key).collect(Collectors.toSet());
    }

    /// By the column that is the table’s key; the first line where two have the same.
    Map<String, Line> byKey(FactTable table) {
        var by = new HashMap<String, Line>();
        lines(table).forEach(line -> by.putIfAbsent(line.key().getFirst(), line));
        return by;
    }
}
