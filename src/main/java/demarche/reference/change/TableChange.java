package demarche.reference.change;

import demarche.reference.table.FactTable;
import java.util.List;

/// What becomes of one table: at least one row.
///
/// @param rows new and changed ones in the order of the table to come, then those that go
public record TableChange(FactTable table, List<RowChange> rows) {
    public TableChange {
        rows = List.copyOf(rows);
    }

    public long count(RowChange.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
