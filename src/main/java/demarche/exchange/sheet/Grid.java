package demarche.exchange.sheet;

import java.util.List;

/// A table as a spreadsheet holds it: words alone, no formula, no format.
///
/// @param heads what stands over each column; may be empty texts
/// @param rows  each as wide as the heads
public record Grid(List<String> heads, List<Row> rows) {
    /// @param number of the row in the sheet, the first being 1
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// @param lines every line of the sheet with its number, the heads first; what is wider or narrower than the heads is cut or filled up
    static Grid of(List<Row> lines) {
        List<String> heads = lines.getFirst().cells().stream().map(String::strip).toList();
        List<Row> rows = lines.stream().skip(1).filter(line -> line.cells().stream().anyMatch(c -> !c.isBlank())).map(line -> fitted(line, heads.size())).toList();
        return new Grid(heads, rows);
    }

    private static Row fitted(Row line, int width) {
        return new Row(line.number(), java.util.stream.IntStream.range(0, width).mapToObj(i -> i < line.cells().size() ? line.cells().get(i).strip() : "").toList());
    }
}
