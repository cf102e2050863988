package demarche.pack.block;

import demarche.pack.block.Table.Cell;
import demarche.pack.block.Table.Cells;
import java.util.ArrayList;
import java.util.List;

/// Where the cells of a table begin: one that reaches down takes its columns in the rows under it.
final class Grid {
    /// How many rows each column is still taken.
    private final int[] taken;

    Grid(int columns) {
        taken = new int[columns];
    }

    /// The first column of each cell of the next row.
    List<Integer> row(Cells row) {
        var starts = new ArrayList<Integer>();
        int[] under = new int[taken.length];
        int column = 0;
        for (Cell cell : row.cells()) {
            while (column < taken.length && taken[column] > 0) column++;
            if (column + cell.columns() > taken.length) throw new IllegalArgumentException("a row wider than a table of " + taken.length);
            starts.add(column);
            for (int end = column + cell.columns(); column < end; column++) {
                if (taken[column] > 0) throw new IllegalArgumentException("a cell under another");
                under[column] = cell.rows();
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == 0 && under[i] == 0) throw new IllegalArgumentException("a row narrower than a table of " + taken.length);
            taken[i] = Math.max(taken[i], under[i]) - 1;
        }
        return starts;
    }

    /// Whether a cell still reaches into the rows that follow.
    boolean isOpen() {
        for (int rows : taken) if (rows > 0) return true;
        return false;
    }
}
