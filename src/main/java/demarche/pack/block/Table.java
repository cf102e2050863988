package demarche.pack.block;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Facts in rows and columns. The first cell of a row names the row.
///
/// @param columns widths are shares of the width there is, by custom millimetres that add up to 168
public record Table(Optional<String> caption, Size size, List<Column> columns, List<Line> lines) implements Block {
    /// How much room a row gets.
    public enum Size { DENSE, NORMAL, WIDE }

    /// @param numeric numbers stand under each other, at the trailing edge
    public record Column(String head, double width, boolean numeric) {
        public Column {
            if (!(width > 0)) throw new IllegalArgumentException("a column without width");
        }

        public static Column of(String head, double width) {
            return new Column(head, width, false);
        }

        public static Column numeric(String head, double width) {
            return new Column(head, width, true);
        }
    }

    /// What stands in a table from its head downwards.
    public sealed interface Line {}

    /// A heading over the rows that follow it.
    public record Part(String heading) implements Line {}

    /// Cells from the leading edge; one for each column, a wide one counting for as many as it covers.
    public record Cells(List<Cell> cells) implements Line {
        public Cells {
            cells = List.copyOf(cells);
        }

        public static Cells of(Phrase... phrases) {
            return new Cells(Arrays.stream(phrases).map(p -> new Cell(p, 1)).toList());
        }

        int width() {
            return cells.stream().mapToInt(Cell::columns).sum();
        }
    }

    public record Cell(Phrase phrase, int columns) {
        public Cell {
            if (columns < 1) throw new IllegalArgumentException("a cell without a column");
        }
    }

    public Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        if (columns.isEmpty()) throw new IllegalArgumentException("a table without columns");
        int width = columns.size();
        for (Line line : lines) {
            if (line instanceof Cells row && row.width() != width) throw new IllegalArgumentException("a row of " + row.width() + " in a table of " + width);
        }
    }

    public static Table of(List<Column> columns, List<Line> lines) {
        return new Table(Optional.empty(), Size.NORMAL, columns, lines);
    }

    public Table captioned(String text) {
        return new Table(Optional.of(text), size, columns, lines);
    }

    public Table sized(Size other) {
        return new Table(caption, other, columns, lines);
    }
}
