package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Column;
import java.util.List;
import java.util.Optional;

/// Where everything in the matrix stands: names at the start, slanted heads over the columns, sums at the end and at the foot, and between them a body
/// that scrolls. Knows only numbers, in pixels; the body's own are counted from its first cell.
final class MatrixLayout {
    /// A cell by its place in what is shown.
    record Spot(int row, int column) {}

    /// How large the parts are.
    ///
    /// @param scale size of the text, 1 at 100 %
    /// @param names width of the widest name of a state
    /// @param heads height of the highest slanted head
    record Sizes(double scale, double names, double heads, double width, double height) {}

    private static final double ROW = 31;
    private static final double COLUMN = 28;
    private static final double DEBATE_COLUMN = 44;
    private static final double GROUP_GAP = 16;
    private static final double SUMS = 166;
    private static final double FOOT = 30;

    private final Sizes sizes;
    private final double[] starts;
    private final int rows;
    private final boolean ofDebates;

    MatrixLayout(List<Column> columns, int rows, Sizes sizes) {
        this.sizes = sizes;
        this.rows = rows;
        ofDebates = columns.stream().allMatch(c -> c.topic().isEmpty());
        starts = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            boolean ends = i + 1 < columns.size() && columns.get(i + 1).debate() != columns.get(i).debate() && columns.get(i).topic().isPresent();
            starts[i + 1] = starts[i] + columnWidth() + (ends ? GROUP_GAP * sizes.scale() : 0);
        }
    }

    double scale() {
        return sizes.scale();
    }

    double columnWidth() {
        return (ofDebates ? DEBATE_COLUMN : COLUMN) * sizes.scale();
    }

    double rowHeight() {
        return ROW * sizes.scale();
    }

    double left() {
        return sizes.names();
    }

    double top() {
        return sizes.heads();
    }

    double bodyWidth() {
        return Math.max(0, Math.min(contentWidth(), sizes.width() - sizes.names() - SUMS * sizes.scale()));
    }

    double bodyHeight() {
        return Math.max(0, Math.min(contentHeight(), sizes.height() - sizes.heads() - FOOT * sizes.scale()));
    }

    double footHeight() {
        return FOOT * sizes.scale();
    }

    double sumsLeft() {
        return left() + bodyWidth() + 8 * sizes.scale();
    }

    double sumsWidth() {
        return SUMS * sizes.scale() - 8 * sizes.scale();
    }

    double contentWidth() {
        return starts[starts.length - 1];
    }

    double contentHeight() {
        return rows * rowHeight();
    }

    /// How far the body can be moved.
    double mostX() {
        return Math.max(0, contentWidth() - bodyWidth());
    }

    double mostY() {
        return Math.max(0, contentHeight() - bodyHeight());
    }

    double x(int column) {
        return starts[column];
    }

    double y(int row) {
        return row * rowHeight();
    }

    int firstRow(double scrollY) {
        return Math.clamp((long) (scrollY / rowHeight()), 0, Math.max(0, rows - 1));
    }

    /// Not included.
    int endRow(double scrollY) {
        return Math.clamp((long) Math.ceil((scrollY + bodyHeight()) / rowHeight()), 0, rows);
    }

    int firstColumn(double scrollX) {
        int column = 0;
        while (column < starts.length - 2 && starts[column] + columnWidth() <= scrollX) column++;
        return column;
    }

    /// Not included.
    int endColumn(double scrollX) {
        int column = 0;
        while (column < starts.length - 1 && starts[column] < scrollX + bodyWidth()) column++;
        return column;
    }

    /// The cell under a point of the whole; empty over names, heads, sums and the gaps between debates.
    Optional<Spot> at(double x, double y, double scrollX, double scrollY) {
        double inX = x - left();
        double inY = y - top();
        if (inX < 0 || inY < 0 || inX >= bodyWidth() || inY >= bodyHeight()) return Optional.empty();
        int row = (int) ((inY + scrollY) / rowHeight());
        for (int column = firstColumn(scrollX); column < endColumn(scrollX); column++) {
            double from = starts[column] - scrollX;
            if (inX >= from && inX < from + columnWidth() && row < rows) return Optional.of(new Spot(row, column));
        }
        return Optional.empty();
    }

    /// The row whose name or sums are under a point.
    Optional<Integer> rowAt(double y, double scrollY) {
        double inY = y - top();
        int row = (int) ((inY + scrollY) / rowHeight());
        return inY < 0 || inY >= bodyHeight() || row >= rows ? Optional.empty() : Optional.of(row);
    }

    /// The nearest scroll that brings the column into sight.
    double scrolledTo(int column, double scrollX) {
        double least = starts[column] + columnWidth() - bodyWidth();
        return Math.clamp(scrollX, Math.max(0, least), Math.max(Math.max(0, least), starts[column]));
    }

    double scrolledToRow(int row, double scrollY) {
        double least = y(row) + rowHeight() - bodyHeight();
        return Math.clamp(scrollY, Math.max(0, least), Math.max(Math.max(0, least), y(row)));
    }
}
