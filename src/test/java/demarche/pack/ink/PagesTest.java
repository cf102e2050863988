package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.pack.ink.Pages.Band;
import demarche.pack.ink.Pages.Picture;
import demarche.pack.ink.read.Box;
import demarche.pack.ink.read.Folded;
import demarche.pack.ink.read.Link;
import demarche.pack.ink.read.PageText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A brief as its pages are shown, read and followed.
class PagesTest {
    private static Pages pages;

    @BeforeAll
    static void aBrief() throws IOException {
        pages = Pages.of(new PdfInk(Paper.A4).draw(Specimen.brief()));
    }

    @AfterAll
    static void close() throws IOException {
        pages.close();
    }

    @Test
    void aPageIsAsLargeAsItsPaper() {
        assertEquals(595, pages.size(1).width(), 1);
        assertEquals(842, pages.size(1).height(), 1);
    }

    @Test
    void aDrawingHasTheDotsAskedForAndIsNowhereTransparent() throws IOException {
        Picture picture = pages.picture(1, new Band(613, 0, 400));

        assertEquals(613 * 400, picture.argb().length);
        assertTrue(Arrays.stream(picture.argb()).allMatch(dot -> dot >>> 24 == 255));
    }

    @Test
    void bandsMakeUpThePage() throws IOException {
        Picture whole = pages.picture(2, new Band(800, 0, 1132));
        var dots = new ArrayList<int[]>();
        for (int top = 0; top < 1132; top += 400) dots.add(pages.picture(2, new Band(800, top, Math.min(400, 1132 - top))).argb());

        int[] joined = dots.stream().flatMapToInt(Arrays::stream).toArray();

        assertArrayEquals(whole.argb(), joined);
    }

    /// Black dots lie where the words are said to stand, and none in the margin beside them.
    @Test
    void wordsStandWhereTheirInkIs() throws IOException {
        PageText text = pages.text(2);
        Picture picture = pages.picture(2, 144);

        long inked = text.words().stream().filter(w -> ink(picture, w.box(), 2) > 0).count();

        assertTrue(text.words().size() > 50);
        assertEquals(text.words().size(), inked);
    }

    private static long ink(Picture picture, Box box, double scale) {
        return IntStream.range((int) (box.y() * scale), (int) (box.bottom() * scale))
                .mapToLong(y -> IntStream.range((int) (box.x() * scale), (int) (box.right() * scale)).filter(x -> picture.argb()[y * picture.width() + x] != -1).count()).sum();
    }

    @Test
    void aLigatureIsReadAsItsLetters() throws IOException {
        int found = 0;
        for (int page = 1; page <= pages.count(); page++) {
            String text = pages.text(page).text();
            assertTrue(text.chars().noneMatch(c -> c >= 0xfb00 && c <= 0xfb06), text);
            found += Folded.of(text).find("confidence").size();
        }

        assertTrue(found > 0);
    }

    /// Heads and feet are written first and read last.
    @Test
    void aPageIsReadFromItsTitleToItsFoot() throws IOException {
        String text = pages.text(2).text();

        assertTrue(text.startsWith("Steer\nRead this page if you read only one."), text);
        assertTrue(text.contains("1. Jordan names a contact point, by 30 April.\n2. Both delegates come to Amman together in May."), text);
        assertTrue(text.contains("Page 2 of 9"), text);
    }

    @Test
    void linksLeadToPagesOfTheBrief() throws IOException {
        List<Link> links = new ArrayList<>();
        for (int page = 1; page <= pages.count(); page++) links.addAll(pages.links(page));

        assertTrue(links.stream().allMatch(l -> l.page() >= 1 && l.page() <= pages.count()));
        assertTrue(links.stream().anyMatch(l -> l.page() > 1), links.toString());
    }
}
