package demarche.reference.change;

import demarche.reference.change.RowChange.Kind;
import demarche.reference.table.Column;
import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet;
import demarche.reference.table.Sheet.Line;
import demarche.reference.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one set of tables says that another does not.
///
/// @param before the day on which the tables in use were put together
/// @param after  the same of those that would take their place
/// @param tables those with a difference, in the order of [FactTable]
public record Changes(LocalDate before, LocalDate after, List<TableChange> tables) {
    public Changes {
        tables = List.copyOf(tables);
    }

    /// Both sets must have passed the check: a key that stands twice is taken once.
    public static Changes between(Tables before, Tables after) {
        var changed = FactTable.ofBundles().stream().filter(table -> table != FactTable.ABOUT)
                .filter(table -> before.replaced().contains(table) || after.replaced().contains(table))
                .map(table -> new TableChange(table, rows(Sheet.of(before, table), Sheet.of(after, table)))).filter(table -> !table.rows().isEmpty()).toList();
        return new Changes(before.about().compiledOn(), after.about().compiledOn(), changed);
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }

    public long count(Kind kind) {
        return tables.stream().mapToLong(table -> table.count(kind)).sum();
    }

    private static List<RowChange> rows(Sheet before, Sheet after) {
        Map<List<String>, Line> old = byKey(before);
        var rows = new ArrayList<RowChange>();
        byKey(after).forEach((key, line) -> {
            Line was = old.remove(key);
            var cells = cells(after.table(), was == null ? new Line(after.table(), 0, Map.of()) : was, line);
            if (!cells.isEmpty()) rows.add(new RowChange(after.table(), was == null ? Kind.ADDED : Kind.CHANGED, key, cells));
        });
        old.forEach((key, line) -> rows.add(new RowChange(before.table(), Kind.REMOVED, key, cells(before.table(), line, new Line(before.table(), 0, Map.of())))));
        return rows;
    }

    private static Map<List<String>, Line> byKey(Sheet sheet) {
        var by = new LinkedHashMap<List<String>, Line>();
        sheet.lines().forEach(line -> by.put(line.key(), line));
        return by;
    }

    private static List<CellChange> cells(FactTable table, Line before, Line after) {
        return table.columns().stream().map(Column::name).filter(column -> !table.key().contains(column))
                .filter(column -> !before.cell(column).equals(after.cell(column)))
                .map(column -> new CellChange(column, before.cell(column), after.cell(column))).toList();
    }
}
