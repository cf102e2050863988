package demarche.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes onto the clipboard comes back the same, also after LibreOffice Calc had it. The fixtures are what Calc 7.4 put onto the clipboard after it had
/// read the page beside them.
class ClipTextTest {
    private static final List<String> NASTY = List.of("=1+1", "+49 30 1234", "-5", "@SUM(A1)", "1e5", "00123", "2026-12-14", "14.12.26", "TRUE", "say \"hi\"", "\"quoted\"", "\"a\tb\"",
            "two\nlines", "two\nlines\n\"third\"", "tab\there", "ندوة حول الأدلة", "🌍 emoji", "it's", "'quoted", "'=1+1", "  two  spaces", "1,5", "1200.00 EUR", "a;b", "50%", "09:30",
            "<b>bold</b> & more", "=HYPERLINK(\"http://example.org\";\"x\")", "", "'", "\"", "''", "\"\"", "=", "'\t=", "\n", "\t", "x\"", "\"x");
    private static final int TO_CALC = 29;

    private static List<List<String>> toCalc() {
        var rows = IntStream.range(0, TO_CALC).mapToObj(i -> List.of(NASTY.get(i).isEmpty() ? "empty" : NASTY.get(i), "p" + i, NASTY.get(i)));
        return Stream.concat(Stream.of(List.of("Activity", "Place", "Note")), rows).toList();
    }

    private static String fixture(String name) throws IOException {
        try (InputStream in = ClipTextTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<List<String>> withoutWhiteSpace(List<List<String>> rows, String kept) {
        return rows.stream().map(row -> row.stream().map(c -> c.replaceAll(kept, " ").strip()).toList()).toList();
    }

    @Test
    void thePageIsTheOneThatCalcWasGiven() throws IOException {
        assertEquals(fixture("page-for-calc.html"), ClipPage.of(toCalc()));
    }

    @Test
    void everyValueComesBackFromCalc() throws IOException {
        var back = ClipText.read(fixture("calc-7.4-from-page.tsvc"));

        assertEquals(withoutWhiteSpace(toCalc(), "[\\t ]+"), back);
    }

    @Test
    void plainTextOfCalcKeepsAllButLineBreaks() throws IOException {
        var back = ClipText.read(fixture("calc-7.4-from-page.txt"));

        assertEquals(withoutWhiteSpace(toCalc(), "\\s+"), back);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverIsWrittenIsReadAgain(long seed) {
        var random = new Random(seed);
        List<List<String>> rows = IntStream.range(0, 40).mapToObj(_ -> IntStream.range(0, 6).mapToObj(c -> c == 3 ? "kept" : cell(random)).toList()).toList();

        var back = ClipText.read(ClipText.of(rows));

        assertEquals(rows, back, "seed " + seed);
    }

    private static String cell(Random random) {
        String one = NASTY.get(random.nextInt(NASTY.size()));
        return random.nextInt(3) > 0 ? one : one + NASTY.get(random.nextInt(NASTY.size()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"=1+1,'=1+1", "+1,'+1", "-1,'-1", "@a,'@a", "'=1,''=1", "a=1,a=1", "1e5,1e5"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text, String cell) {
        assertEquals(cell, Formula.guarded(text));
    }

    @Test
    void noCellOfThePageBeginsAFormula() {
        assertTrue(NASTY.stream().map(n -> ClipPage.of(List.of(List.of(n)))).noneMatch(page -> page.matches("(?s).*<td[^>]*>[=+\\-@].*")));
    }

    @Test
    void rowsOfNothingAreLeftOut() {
        assertEquals(List.of(List.of("a", ""), List.of("b")), ClipText.read("a\t\r\n\t\r\n\r\nb\r\n"));
    }

    @Test
    void aMarkThatIsNeverClosedBelongsToTheText() {
        assertEquals(List.of(List.of("\"Evidence", "x")), ClipText.read("\"Evidence\tx\n"));
    }
}
