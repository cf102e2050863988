package demarche.ui.debates.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.debate.Matrix.Column;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.ui.debates.matrix.MatrixLayout.Sizes;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MatrixLayoutTest {
    private static final List<Column> COLUMNS = IntStream.range(0, 195)
            .mapToObj(i -> new Column(Debate.values()[i / 22], Optional.of(new TopicId("topic-" + i)))).toList();

    private static MatrixLayout sixty() {
        return new MatrixLayout(COLUMNS, 60, new Sizes(1, 150, 170, 1000, 600));
    }

    @Test
    void onlyWhatIsInSightIsDrawn() {
        MatrixLayout at = sixty();

        int cells = (at.endRow(400) - at.firstRow(400)) * (at.endColumn(900) - at.firstColumn(900));

        assertTrue(cells < 16 * 28, Integer.toString(cells));
    }

    @Test
    void aGapBetweenDebatesIsNoCell() {
        MatrixLayout at = sixty();

        double gap = at.left() + at.x(22) - 8;

        assertEquals(Optional.empty(), at.at(gap, at.top() + 5, 0, 0));
        assertEquals(Optional.of(new Spot(0, 22)), at.at(gap + 10, at.top() + 5, 0, 0));
    }

    @Test
    void namesHeadsAndSumsAreNoCells() {
        MatrixLayout at = sixty();

        assertEquals(Optional.empty(), at.at(10, 300, 0, 0));
        assertEquals(Optional.empty(), at.at(300, 10, 0, 0));
        assertEquals(Optional.empty(), at.at(at.sumsLeft() + 5, 300, 0, 0));
    }

    @RepeatedTest(50)
    void aCellThatIsScrolledToIsSeenWholeAndFoundUnderThePointer(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        MatrixLayout at = sixty();
        var spot = new Spot(random.nextInt(60), random.nextInt(195));

        double x = at.scrolledTo(spot.column(), random.nextDouble() * at.mostX());
        double y = at.scrolledToRow(spot.row(), random.nextDouble() * at.mostY());

        double left = at.left() + at.x(spot.column()) - x;
        double top = at.top() + at.y(spot.row()) - y;
        String seed = "seed " + run.getCurrentRepetition();
        assertTrue(left >= at.left() - 0.01 && left + at.columnWidth() <= at.left() + at.bodyWidth() + 0.01, seed);
        assertTrue(top >= at.top() - 0.01 && top + at.rowHeight() <= at.top() + at.bodyHeight() + 0.01, seed);
        assertEquals(Optional.of(spot), at.at(left + at.columnWidth() / 2, top + at.rowHeight() / 2, x, y), seed);
    }

    @Test
    void aSmallMatrixNeedsNoScrolling() {
        var at = new MatrixLayout(COLUMNS.subList(0, 5), 4, new Sizes(1, 150, 170, 1000, 600));

        assertEquals(0, at.mostX());
        assertEquals(0, at.mostY());
    }
}
