package demarche.pack.ink.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The words of a page and where they stand.
class PageTextTest {
    /// Two lines: "Points to" and "make", each letter 10 points wide.
    private final PageText text = new PageText("Points to\nmake", List.of(word(0, 6, 20, 100), word(7, 2, 90, 100), word(10, 4, 20, 115)));

    private static Word word(int from, int length, float x, double y) {
        var edges = java.util.stream.IntStream.rangeClosed(0, length).mapToObj(i -> x + 10f * i).toList();
        return new Word(from, length, new Box(x, y, 10.0 * length, 12), edges);
    }

    @Test
    void lettersOnOneLineHaveOneBox() {
        assertEquals(List.of(new Box(60, 100, 50, 12)), text.boxes(4, 9));
    }

    @Test
    void lettersOnTwoLinesHaveABoxOnEach() {
        assertEquals(List.of(new Box(90, 100, 20, 12), new Box(20, 115, 20, 12)), text.boxes(7, 12));
    }

    @Test
    void wordsAreTakenAsTheyStandInTheText() {
        assertEquals("to\nmake", text.between(1, 2));
    }

    @Test
    void besideAWordTheNearestOfItsLineIsMeant() {
        assertEquals(OptionalInt.of(1), text.wordNear(300, 106));
        assertEquals(OptionalInt.empty(), text.wordAt(300, 106));
    }

    @Test
    void belowAllWordsTheNearestOfTheLastLineIsMeant() {
        assertEquals(OptionalInt.of(2), text.wordNear(95, 500));
    }

    @Test
    void theBeginningStandsOnOneLine() {
        assertEquals("Points to m", text.beginning(11));
    }
}
