package demarche.pack.ink.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a search finds in a text, and which letters of the text it gives back.
class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "a matter of con\ufb01dence here, confidence, con\ufb01dence",
        "the C\u00f4te d\u2019Ivoire voted, cote d'ivoire, C\u00f4te d\u2019Ivoire",
        "in S\u00e3o Tom\u00e9 today, TOME, Tom\u00e9",
        "in Sa\u0303o Tome\u0301 today, tome, Tome\u0301",
        "10\u201314 February 2020, 10-14 february, 10\u201314 February",
        "norm\u00a013(d), norm 13(d), norm\u00a013(d)"
    })
    void itIsFoundHoweverItIsWritten(String text, String sought, String found) {
        List<Folded.Stretch> stretches = Folded.of(text).find(sought);

        assertEquals(List.of(found), stretches.stream().map(s -> text.substring(s.from(), s.to())).toList());
    }

    @Test
    void whatRunsOverTheEndOfALineIsFound() {
        String text = "the First\n  Committee meets";

        assertEquals(List.of(new Folded.Stretch(4, 21)), Folded.of(text).find("first committee"));
    }

    @Test
    void everyPlaceIsFoundAndNoneOverlaps() {
        assertEquals(List.of(new Folded.Stretch(0, 2), new Folded.Stretch(2, 4)), Folded.of("aaaaa").find("aa"));
    }

    @Test
    void nothingIsSoughtWithWhiteSpaceAlone() {
        assertEquals(List.of(), Folded.of("a b").find("  "));
    }

    /// Any part of a text, cut at its letters, is found at its own place or before it.
    @Test
    void anyPartOfATextIsFoundInIt() {
        String letters = "abAB \u00e9\u00c9\ufb01\ufb03 \n\u2019-\u2013\u0301\u00df";
        for (long seed = 1; seed <= 500; seed++) {
            var random = new Random(seed);
            String text = random.ints(40, 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1)).reduce("x", String::concat);
            int from = random.nextInt(text.length() - 6);
            String part = text.substring(from, from + 5).strip();
            long seedNow = seed;

            List<Folded.Stretch> found = Folded.of(text).find(part);

            boolean isThere = part.isEmpty() || Folded.of(part).find(part).isEmpty() || found.stream().anyMatch(s -> s.from() < text.indexOf(part, from) + part.length());
            assertEquals(true, isThere, () -> "seed " + seedNow + ": " + part + " in " + text);
        }
    }
}
