package demarche.pack.ink.word;

import demarche.pack.block.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cells that reach down. A word processor wants a cell in each row they cover, empty and marked as their continuation.
final class Merging {
    /// @param cell  empty where one from above goes on
    /// @param merge `restart` where one begins that reaches down, `continue` where it goes on, else empty
    record Place(int column, int columns, Optional<Cell> cell, String merge) {}

    /// How many rows each column is still taken, and how many columns the cell covers that takes them.
    private final int[] taken;
    private final int[] spans;

    Merging(int columns) {
        taken = new int[columns];
        spans = new int[columns];
    }

    /// Every cell of the next row, from the leading edge.
    List<Place> next(List<Cell> cells) {
        var places = new ArrayList<Place>();
        var coming = cells.iterator();
        int column = 0;
        while (column < taken.length) {
            Place place = taken[column] > 0 ? new Place(column, spans[column], Optional.empty(), "continue") : begun(column, coming.next());
            taken[column]--;
            places.add(place);
            column += place.columns();
        }
        return places;
    }

    private Place begun(int column, Cell cell) {
        taken[column] = cell.rows();
        spans[column] = cell.columns();
        return new Place(column, cell.columns(), Optional.of(cell), cell.rows() > 1 ? "restart" : "");
    }
}
