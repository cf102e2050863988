package demarche.pack.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import demarche.pack.block.Table.Cell;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<Column> THREE = List.of(Column.of("Result", 1), Column.of("Indicator", 1), Column.of("Assumes", 1));

    private static Cell cell(int columns, int rows) {
        return new Cell(Phrase.of("words"), columns, rows);
    }

    private static Cells row(Cell... cells) {
        return new Cells(List.of(cells));
    }

    @Test
    void aCellThatReachesDownTakesItsColumnInTheRowsUnderIt() {
        Table table = Table.of(THREE, List.of(row(cell(1, 2), cell(1, 1), cell(1, 2)), row(cell(1, 1)), new Table.Part("Activities"), row(cell(1, 1), cell(2, 1))));

        assertEquals(List.of(List.of(0, 1, 2), List.of(1), List.of(), List.of(0, 1)), table.starts());
    }

    @Test
    void rowsThatDoNotFillTheTableAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Table.of(THREE, List.of(row(cell(1, 1), cell(1, 1)))));
        assertThrows(IllegalArgumentException.class, () -> Table.of(THREE, List.of(row(cell(2, 1), cell(2, 1)))));
        assertThrows(IllegalArgumentException.class, () -> Table.of(THREE, List.of(row(cell(1, 2), cell(2, 1)), row(cell(3, 1)))));
        assertThrows(IllegalArgumentException.class, () -> Table.of(THREE, List.of(row(cell(1, 2), cell(2, 1)))));
        assertThrows(IllegalArgumentException.class, () -> Table.of(THREE, List.of(row(cell(1, 2), cell(2, 1)), new Table.Part("Within"), row(cell(2, 1)))));
    }
}
