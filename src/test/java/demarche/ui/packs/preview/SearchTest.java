package demarche.ui.packs.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.ink.read.Box;
import demarche.pack.ink.read.PageText;
import demarche.pack.ink.read.Word;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Finding words in pages that are read one after the other, and selecting them.
class SearchTest {
    private final Reading reading = new Reading();
    private final Search search = new Search(reading, Texts.of("preview", Locale.UK));
    private final Selection selection = new Selection(reading);

    /// Words of ten points a letter, in lines of twenty.
    private void page(int number, String text) {
        var words = Pattern.compile("\\S+").matcher(text).results().map(m -> {
            int line = (int) text.substring(0, m.start()).chars().filter(c -> c == '\n').count();
            double x = 10.0 * (m.start() - text.lastIndexOf('\n', m.start()) - 1);
            var edges = IntStream.rangeClosed(0, m.group().length()).mapToObj(i -> (float) x + 10f * i).toList();
            return new Word(m.start(), m.group().length(), new Box(x, 20.0 * line, 10.0 * m.group().length(), 14), edges);
        }).toList();
        reading.take(number, new Book.Read(new PageText(text, words), List.of()));
        search.read(number);
    }

    private void threePages() {
        reading.begin(3);
        page(1, "the vote\nof Tunisia");
        page(2, "no word of it");
        page(3, "Vote, vóte\nand vote");
    }

    @Test
    void thePlaceInFrontIsTheFirstFromThePageInSight() {
        threePages();

        search.seek("VOTE", 2);

        assertEquals(Optional.of(3), search.chosenProperty().get().map(Search.Hit::page));
        assertEquals("2 of 4", search.sentenceProperty().get());
    }

    @Test
    void afterTheLastPlaceComesTheFirst() {
        threePages();
        search.seek("vote", 3);

        search.previous();
        String first = search.sentenceProperty().get();
        search.previous();

        assertEquals("1 of 4", first);
        assertEquals("4 of 4", search.sentenceProperty().get());
    }

    @Test
    void whatIsNowhereIsSaidOnceAllIsRead() {
        reading.begin(2);
        page(1, "one");
        search.seek("two", 1);
        String before = search.sentenceProperty().get();

        page(2, "three");

        assertEquals("Reading the pages", before);
        assertEquals("Not found", search.sentenceProperty().get());
        assertFalse(search.hasHits());
    }

    @Test
    void placesComeInTheOrderOfThePagesHoweverTheyAreRead() {
        reading.begin(3);
        search.seek("vote", 1);
        page(3, "vote three");
        page(1, "vote one");
        page(2, "vote two");

        assertEquals(Optional.of(3), search.chosenProperty().get().map(Search.Hit::page));
        assertEquals("3 of 3", search.sentenceProperty().get());
    }

    @Test
    void newPagesAreSearchedAgainWithoutMovingTheReader() {
        threePages();
        search.seek("vote", 1);

        reading.begin(1);
        search.begin();
        page(1, "one vote");

        assertEquals("1 of 1", search.sentenceProperty().get());
        assertFalse(search.isAsked());
    }

    @Test
    void onlyThePlaceInFrontIsMarkedAsSuch() {
        threePages();
        search.seek("vote", 3);

        assertEquals(2, search.boxes(3).size());
        assertEquals(List.of(new Box(0, 0, 40, 14)), search.chosenBoxes(3));
    }

    @Test
    void aDragTakesTheWordsBetweenInReadingOrderWhicheverWayItGoes() {
        threePages();
        selection.press(3, 75, 5);
        selection.drag(1, 75, 5);

        assertEquals("vote\nof Tunisia\n\nno word of it\n\nVote, vóte", selection.text());
    }

    @Test
    void aDoubleClickTakesAWordAndBesideItNothing() {
        threePages();
        selection.word(1, 45, 5);
        String word = selection.text();
        selection.word(1, 35, 5);

        assertEquals("vote", word);
        assertEquals("", selection.text());
    }

    @Test
    void aPageIsTakenWhole() {
        threePages();
        selection.page(2);

        assertEquals("no word of it", selection.text());
        assertEquals(1, selection.on(2).size());
        assertTrue(selection.on(1).isEmpty());
    }
}
