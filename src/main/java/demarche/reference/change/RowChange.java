package demarche.reference.change;

import demarche.reference.table.FactTable;
import java.util.List;

/// A row that another set of tables has, lacks, or says differently.
///
/// @param key   its cells in the columns of the table’s key
/// @param cells those that differ, outside the key; every filled one of a row that is new or gone
public record RowChange(FactTable table, Kind kind, List<String> key, List<CellChange> cells) {
    /// What becomes of a row.
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public RowChange {
        key = List.copyOf(key);
        cells = List.copyOf(cells);
    }
}
