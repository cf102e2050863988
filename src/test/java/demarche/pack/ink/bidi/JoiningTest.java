package demarche.pack.ink.bidi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {
    @ParameterizedTest
    @CsvSource({"ب, \ufe8f", "بب, \ufe91\ufe90", "ببب, \ufe91\ufe92\ufe90", "دب, \ufea9\ufe8f", "بد, \ufe91\ufeaa", "ء, \ufe80", "گل, \ufb94\ufede"})
    void aLetterTakesItsShapeFromItsNeighbours(String written, String drawn) {
        assertEquals(drawn, Joining.of(written));
    }

    @ParameterizedTest
    @CsvSource({"لا, \ufefb", "بلا, \ufe91\ufefc", "لأب, \ufef7\ufe8f"})
    void lamAndAlefAreOneSign(String written, String drawn) {
        assertEquals(drawn, Joining.of(written));
    }

    @Test
    void vowelSignsAreLeftOutAndPartNothing() {
        assertEquals(Joining.of("مراجعة"), Joining.of("مُراجَعَة"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void joiningLosesNoLetter(long seed) {
        var random = new Random(seed);
        String written = random.ints(400, 0, 40).mapToObj("ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآئؤىة 2A.("::charAt).map(String::valueOf).collect(Collectors.joining());

        assertEquals(written, Joining.undone(Joining.of(written)), "seed " + seed);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'ab 12', 'ab 12'", "'א ב', 'ב א'", "'א 12–14 ב', 'ב 14–12 א'", "'א 12:30 ב', 'ב 12:30 א'", "'א (ב)', '(ב) א'", "'א ETS 185 ב', 'ב ETS 185 א'", "'«א»', '«א»'"})
    void aLineIsDrawnFromItsLastWord(String written, String drawn) {
        assertEquals(drawn, VisualOrder.of(written));
    }

    @Test
    void aSvgSetsItsWordsAsTheyAreDrawn() {
        String svg = "<svg><text font-family=\"A\" x=\"1\">לא</text><text font-family=\"A\">no</text></svg>";

        assertEquals("<svg><text  x=\"1\" font-family=\"B\">אל</text><text font-family=\"A\">no</text></svg>", FromTheRight.drawnWithin(svg, "B"));
    }
}
