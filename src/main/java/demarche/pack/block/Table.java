package demarche.pack.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Facts in rows and columns. The first cell of a row names the row.
///
/// @param columns widths are shares of the width there is, by custom millimetres that add up to 168
public record Table(Optional<String> caption, Size size, List<Column> columns, List<Line> lines) implements Block {
    /// How much room a row gets.
    public enum Size { DENSE, NORMAL, WIDE }

    /// @param numeric  numbers stand under each other, at the trailing edge
    /// @param language of its head and cells where it is not that of the document; no cell of a table with such columns names a row
    public record Column(String head, double width, boolean numeric, Optional<Locale> language) {
        public Column {
            if (!(width > 0)) throw new IllegalArgumentException("a column without width");
        }

        public static Column of(String head, double width) {
            return new Column(head, width, false, Optional.empty());
        }

        public static Column numeric(String head, double width) {
            return new Column(head, width, true, Optional.empty());
        }

        public static Column in(Locale language, String head, double width) {
            return new Column(head, width, false, Optional.of(language));
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
    }

    /// @param columns it covers
    /// @param rows    it covers, its own among them
    public record Cell(Phrase phrase, int columns, int rows) {
        public Cell {
            if (columns < 1) throw new IllegalArgumentException("a cell without a column");
            if (rows < 1) throw new IllegalArgumentException("a cell without a row");
        }

        public Cell(Phrase phrase, int columns) {
            this(phrase, columns, 1);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        if (columns.isEmpty()) throw new IllegalArgumentException("a table without columns");
        starts(columns.size(), lines);
    }

    /// Whether its columns say the same in two languages.
    public boolean isBilingual() {
        return columns.stream().anyMatch(column -> column.language().isPresent());
    }

    /// The first column of each cell, line by line from 0 at the leading edge; nothing for the heading of a part.
    public List<List<Integer>> starts() {
        return starts(columns.size(), lines);
    }

    /// Refuses rows that do not fill the table.
    private static List<List<Integer>> starts(int columns, List<Line> lines) {
        var grid = new Grid(columns);
        var starts = new ArrayList<List<Integer>>();
        for (Line line : lines) {
            switch (line) {
                case Part part -> {
                    if (grid.isOpen()) throw new IllegalArgumentException("a heading within a cell: " + part.heading());
                    starts.add(List.of());
                }
                case Cells row -> starts.add(grid.row(row));
            }
        }
        if (grid.isOpen()) throw new IllegalArgumentException("a cell that reaches out of its table");
        return starts;
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
