package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.plan.handling.Handling;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    @Test
    void everyPageIsAPictureOfTheSheet() throws Exception {
        try (Pages pages = Pages.of(new PdfInk(Paper.A4).draw(Specimen.brief()))) {
            Pages.Picture first = pages.picture(1, 72);

            assertEquals(9, pages.count());
            assertEquals(595, first.width());
            assertEquals(841, first.height(), 1);
            assertEquals(first.width() * first.height(), first.argb().length);
        }
    }

    @ParameterizedTest
    @CsvSource({"CLEAR, ffffffff", "GREEN, ff33ff00", "AMBER, ffffc000", "AMBER_STRICT, ffffc000", "RED, ffff2b2b"})
    void theMarkingIsDrawnInTheColourOfTheStandardOnBlack(Handling marking, String colour) throws Exception {
        try (Pages pages = Pages.of(new PdfInk(Paper.A4).draw(Specimen.brief(marking)))) {
            Pages.Picture page = pages.picture(2, 144);

            int[] corner = region(page, 0.7, 0.9, 0.02, 0.08);
            assertTrue(Arrays.stream(corner).anyMatch(p -> p == (int) Long.parseLong(colour, 16)));
            assertTrue(Arrays.stream(corner).filter(p -> p == 0xff000000).count() > corner.length / 20);
        }
    }

    private static int[] region(Pages.Picture page, double left, double right, double top, double bottom) {
        return IntStream.range((int) (top * page.height()), (int) (bottom * page.height()))
                .flatMap(y -> Arrays.stream(page.argb(), y * page.width() + (int) (left * page.width()), y * page.width() + (int) (right * page.width())))
                .toArray();
    }
}
