package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Cell;
import demarche.insight.debate.Matrix.Row;
import demarche.pack.figure.SignPaths;
import demarche.plan.choice.Depth;
import demarche.plan.id.Iso3;
import demarche.reference.topic.Debate;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import demarche.ui.debates.matrix.MatrixViewModel.Shown;
import demarche.ui.debates.matrix.MatrixViewModel.Work;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Draws what is in sight of the matrix and nothing else: the same work for six states as for sixty.
///
/// @param scrollX how far the body is moved
/// @param cursor  the cell the keyboard is on, where it is on one
record MatrixInk(GraphicsContext ink, MatrixPaints paints, Words words, Shown shown, MatrixLayout layout, double scrollX, double scrollY, Optional<Spot> cursor) {
    /// What stands beside the body, in the language of the window.
    ///
    /// @param names of states
    record Words(Function<Iso3, String> names, String debates, String links, String open, String foot) {
        String name(Iso3 state) {
            return names.apply(state);
        }
    }

    private static final double OPEN = 11;
    private static final String PLAIN = "IBM Plex Sans";
    private static final String STRONG = "IBM Plex Sans SmBld";

    /// The side of a sign for each depth, at 100 %: size is depth.
    private static double side(Depth depth) {
        return switch (depth) {
            case INTRODUCES -> 8;
            case BUILDS -> 13;
            case MASTERS -> 18;
        };
    }

    /// How strong the ground is tinted: shade is depth.
    private static double shade(Depth depth) {
        return switch (depth) {
            case INTRODUCES -> 0.4;
            case BUILDS -> 0.75;
            case MASTERS -> 1;
        };
    }

    void draw(double width, double height) {
        ink.clearRect(0, 0, width, height);
        ink.setTextBaseline(VPos.CENTER);
        rows();
        clipped(layout.left(), layout.top() - 4 * layout.scale(), layout.bodyWidth(), layout.bodyHeight() + 4 * layout.scale(), this::body);
        foot();
    }

    private void clipped(double x, double y, double width, double height, Runnable drawing) {
        ink.save();
        ink.beginPath();
        ink.rect(x, y, width, height);
        ink.clip();
        drawing.run();
        ink.restore();
    }

    private double top(int row) {
        return layout.top() + layout.y(row) - scrollY;
    }

    private double start(int column) {
        return layout.left() + layout.x(column) - scrollX;
    }

    /// Names before the body and sums after it, with a line under each row.
    private void rows() {
        double whole = layout.sumsLeft() + layout.sumsWidth();
        clipped(0, layout.top(), whole, layout.bodyHeight(), () -> {
            for (int row = layout.firstRow(scrollY); row < layout.endRow(scrollY); row++) {
                if (isChosen(row)) fill(paints.tint(), 0, top(row), whole, layout.rowHeight());
                fill(paints.line(), 0, top(row) + layout.rowHeight() - 1, whole, 1);
                text(shownName(row), 6 * layout.scale(), top(row) + layout.rowHeight() / 2, layout.left() - 12 * layout.scale(), STRONG, paints.ink(), TextAlignment.LEFT);
                sums(shown.row(row), top(row) + layout.rowHeight() / 2);
            }
        });
    }

    private String shownName(int row) {
        return words.name(shown.row(row).state());
    }

    private void sums(Row row, double middle) {
        double scale = layout.scale();
        double x = layout.sumsLeft() + 12 * scale;
        for (Debate debate : Debate.MISSION) {
            sign(debate, x, middle, 12 * scale, row.debates().contains(debate), paints.mark(debate));
            x += 18 * scale;
        }
        text(Integer.toString(row.links()), layout.sumsLeft() + 104 * scale, middle, 40 * scale, STRONG, paints.ink(), TextAlignment.RIGHT);
        boolean nothing = row.debates().isEmpty();
        text(nothing ? "–" : Integer.toString(row.open()), layout.sumsLeft() + 150 * scale, middle, 40 * scale, STRONG, nothing || row.open() > 4 ? paints.ochre() : paints.ink(), TextAlignment.RIGHT);
    }

    private void body() {
        int end = layout.endColumn(scrollX);
        for (int column = layout.firstColumn(scrollX); column < end; column++) {
            Debate debate = shown.columns().get(column).debate();
            fill(paints.mark(debate), start(column), layout.top() - 3 * layout.scale(), layout.columnWidth(), 3 * layout.scale());
            for (int row = layout.firstRow(scrollY); row < layout.endRow(scrollY); row++) cell(row, column, debate);
        }
        ring();
    }

    private void cell(int row, int column, Debate debate) {
        Cell cell = shown.cell(new Spot(row, column));
        double x = start(column);
        double y = top(row);
        if (!isChosen(row)) fill(paints.surface(), x, y, layout.columnWidth(), layout.rowHeight() - 1);
        cell.depth().ifPresent(depth -> {
            ink.setGlobalAlpha(shade(depth));
            fill(paints.ground(debate), x, y, layout.columnWidth(), layout.rowHeight() - 1);
            ink.setGlobalAlpha(1);
        });
        mark(cell, debate, x + layout.columnWidth() / 2, y + (layout.rowHeight() - 1) / 2);
    }

    /// Solid is there, hollow is planned and not delivered, outlined ochre is where a strong link leads, a dot is neither.
    private void mark(Cell cell, Debate debate, double x, double y) {
        boolean against = shown.asked().work() == Work.AGAINST;
        if (cell.depth().isPresent() && against) {
            sign(debate, x, y, side(cell.depth().get()) * layout.scale(), false, paints.mark(debate));
            cell.delivered().ifPresent(done -> sign(debate, x, y, side(done) * layout.scale(), true, paints.mark(debate)));
        } else if (cell.depth().isPresent()) {
            sign(debate, x, y, side(cell.depth().get()) * layout.scale(), true, paints.mark(debate));
        } else if (cell.open().isPresent() && !against) {
            sign(debate, x, y, OPEN * layout.scale(), false, paints.ochreMark());
        } else {
            fill(paints.dot(), x - 1, y - 1, 2, 2);
        }
    }

    private void sign(Debate debate, double x, double y, double side, boolean solid, Paint paint) {
        double ratio = side / SignPaths.BOX;
        ink.save();
        ink.translate(x - side / 2, y - side / 2);
        ink.scale(ratio, ratio);
        ink.beginPath();
        ink.appendSVGPath(SignPaths.Debate.of(debate.code()).parts(SignPaths.Ink.FILLED).getFirst().path());
        if (solid) {
            ink.setFill(paint);
            ink.fill();
        } else {
            ink.setStroke(paint);
            ink.setLineWidth(1.5 * layout.scale() / ratio);
            ink.stroke();
        }
        ink.restore();
    }

    private boolean isChosen(int row) {
        return cursor.filter(c -> c.row() == row).isPresent();
    }

    private void ring() {
        ink.setStroke(paints.ink());
        ink.setLineWidth(2);
        cursor.ifPresent(at -> ink.strokeRect(start(at.column()) + 1, top(at.row()) + 1, layout.columnWidth() - 2, layout.rowHeight() - 3));
    }

    /// Under each column how many states are taught it.
    private void foot() {
        double y = layout.top() + layout.bodyHeight() + layout.footHeight() / 2;
        text(words.foot(), 6 * layout.scale(), y, layout.left() - 12 * layout.scale(), PLAIN, paints.muted(), TextAlignment.LEFT);
        clipped(layout.left(), layout.top() + layout.bodyHeight(), layout.bodyWidth(), layout.footHeight(), () -> {
            for (int column = layout.firstColumn(scrollX); column < layout.endColumn(scrollX); column++) {
                int sum = shown.sums().get(column);
                if (sum > 0) text(Integer.toString(sum), start(column) + layout.columnWidth() / 2, y, layout.columnWidth(), PLAIN, paints.muted(), TextAlignment.CENTER);
            }
        });
        heads();
    }

    private void heads() {
        double y = layout.top() - 12 * layout.scale();
        text(words.debates(), layout.sumsLeft() + 4 * layout.scale(), y, 58 * layout.scale(), PLAIN, paints.muted(), TextAlignment.LEFT);
        text(words.links(), layout.sumsLeft() + 104 * layout.scale(), y, 44 * layout.scale(), PLAIN, paints.muted(), TextAlignment.RIGHT);
        text(words.open(), layout.sumsLeft() + 150 * layout.scale(), y, 44 * layout.scale(), PLAIN, paints.muted(), TextAlignment.RIGHT);
    }

    private void text(String words, double x, double y, double widest, String family, Paint paint, TextAlignment alignment) {
        ink.setFont(Font.font(family, 12.5 * layout.scale()));
        ink.setTextAlign(alignment);
        ink.setFill(paint);
        ink.fillText(words, x, y, widest);
    }

    private void fill(Paint paint, double x, double y, double width, double height) {
        ink.setFill(paint);
        ink.fillRect(x, y, width, height);
    }
}
