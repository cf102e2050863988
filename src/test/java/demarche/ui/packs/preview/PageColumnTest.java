package demarche.ui.packs.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.ink.Pages.Size;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Where pages stand at a scale, and which parts of them are drawn.
class PageColumnTest {
    private static final Size A4 = new Size(595.28, 841.89);

    private static PageColumn pages(int count, double scale, double density) {
        return new PageColumn(Collections.nCopies(count, A4), scale, density);
    }

    @Test
    void thePageInSightIsTheOneOfWhichMostIsSeen() {
        PageColumn column = pages(5, 1, 1);

        assertEquals(1, column.pageInSight(0, 600));
        assertEquals(2, column.pageInSight(500, 1500));
        assertEquals(5, column.pageInSight(column.length() - 600, column.length()));
    }

    @Test
    void anOrdinaryPageIsDrawnInOneGo() {
        assertEquals(1, pages(3, 1.2, 2).pieces(2, 0, 10_000).size());
    }

    @Test
    void ofALargePageOnlyTheBandsInSightAreDrawn() {
        PageColumn column = pages(3, 400 * Zoom.REAL / 100, 2);
        double middle = column.top(2) + column.height(2) / 2;

        List<Piece> pieces = column.pieces(2, middle, middle + 700);

        assertTrue(pieces.size() <= 3, pieces.toString());
        assertTrue(pieces.stream().allMatch(p -> 4L * p.band().of() * p.band().height() <= 16_000_000), pieces.toString());
    }

    /// Bands cover the page, end to end, whatever the scale and the screen.
    @Test
    void bandsMakeUpThePage() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            double density = 1 + random.nextInt(5) / 4.0;
            PageColumn column = pages(2, 0.5 + random.nextDouble() * 5, density);

            List<Piece> pieces = column.pieces(2, 0, column.length());

            int next = 0;
            for (Piece piece : pieces) {
                assertEquals(next, piece.band().top(), "seed " + seed);
                next += piece.band().height();
            }
            assertEquals(column.height(2) * density, next, 0.001, "seed " + seed);
            assertEquals(Math.rint(column.top(2) * density), column.top(2) * density, 0.001, "seed " + seed + ": off the dots of the screen");
        }
    }

    @Test
    void widthAndWholePageFitTheRoom() {
        assertEquals(600, A4.width() * new Zoom.FitWidth().scale(List.of(A4), 600, 400), 0.001);
        assertEquals(400, A4.height() * new Zoom.FitPage().scale(List.of(A4), 600, 400), 0.001);
    }

    @Test
    void zoomGoesStepByStepAndEnds() {
        assertEquals(new Zoom.Percent(100), Zoom.above(0.97 * Zoom.REAL));
        assertEquals(new Zoom.Percent(90), Zoom.below(0.97 * Zoom.REAL));
        assertEquals(new Zoom.Percent(400), Zoom.above(4 * Zoom.REAL));
        assertEquals(new Zoom.Percent(50), Zoom.below(0.3 * Zoom.REAL));
    }
}
