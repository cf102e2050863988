package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.Phrase;
import demarche.pack.block.Table;
import demarche.pack.brief.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whichever file a reader is handed, it says the same.
@Execution(ExecutionMode.CONCURRENT)
class SameWordsTest {
    private static final List<String> HOSTILE = List.of("<script>alert('x')</script>", "&amp; &nbsp; &#x41; ]]> <!-- -->", "<img src=\"http://127.0.0.1:9/x.png\"/>",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "a".repeat(300), "b/".repeat(120), "😀 👩‍🚀 🇹🇳", "ﬁnal ½ Ａ é", "line\nline\tline",
            "\u0000\u0007\u202e\u2066\uFFFE\uD83D", "one two three ".repeat(60), "</w:t></w:r></style></body>", "= { } % \\ $ ⟦number⟧ ⟦count⟧", "A/RES/74/247, 79 – 60 – 33");

    static Stream<Document> documents() {
        return Stream.of(Specimen.brief(), Specimen.of(Specimen.longTable()), Specimen.of(manyRows()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyInkSaysTheSameWordsInTheSameOrder(Document document) throws Exception {
        assertSame(document);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverTheTextEveryInkSaysIt(long seed) throws Exception {
        Document document = hostile(new Random(seed));
        byte[] word = Format.DOCX.draw(document, Paper.A4);

        assertEquals("", parting(Spoken.word(word), Spoken.web(Format.HTML.draw(document, Paper.A4))), "seed " + seed);
        Map<Integer, Long> paper = letters(Spoken.pdf(Format.PDF.draw(document, Paper.A4)));
        letters(Spoken.wordOnPaper(word)).forEach((letter, times) -> assertTrue(paper.getOrDefault(letter, 0L) >= times, "seed " + seed + ": " + Character.toString(letter)));
    }

    @Test
    void aNameFromRightToLeftIsKeptInTheOrderItIsReadInEditableInks() throws Exception {
        Document document = Specimen.of(Block.Paragraph.of("Meet هند الفاسي and קרן לוי at ten."));

        assertEquals(Spoken.word(Format.DOCX.draw(document, Paper.A4)), Spoken.web(Format.HTML.draw(document, Paper.A4)));
        assertEquals("MeetهندالفاسيandקרןלויatTen.".toLowerCase(), Spoken.word(Format.DOCX.draw(document, Paper.A4)).toLowerCase());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameDocumentGivesTheSameBytes(Format format) {
        assertArrayEquals(format.draw(Specimen.brief(), Paper.LETTER), format.draw(Specimen.brief(), Paper.LETTER));
    }

    @Test
    void theTestWouldNoticeAMissingWord() throws Exception {
        assertFalse(Spoken.word(Format.DOCX.draw(Specimen.of(Block.Paragraph.of("one two")), Paper.A4))
                .equals(Spoken.web(Format.HTML.draw(Specimen.of(Block.Paragraph.of("one")), Paper.A4))));
    }

    private static void assertSame(Document document) throws Exception {
        byte[] word = Format.DOCX.draw(document, Paper.A4);

        assertEquals("", parting(Spoken.word(word), Spoken.web(Format.HTML.draw(document, Paper.A4))));
        assertEquals("", parting(Spoken.wordOnPaper(word), Spoken.pdf(Format.PDF.draw(document, Paper.A4))));
    }

    /// How often each letter stands in a text. On paper a head of many lines may be tagged on more than one page, line by line: no letter may be lost.
    private static Map<Integer, Long> letters(String text) {
        return text.codePoints().boxed().collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    /// Where two texts part, with some words around; empty where they are equal.
    private static String parting(String one, String other) {
        if (one.equals(other)) return "";
        int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return around(one, at) + " | " + around(other, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 60));
    }

    private static Table manyRows() {
        List<Table.Line> rows = IntStream.rangeClosed(1, 300).<Table.Line>mapToObj(i -> new Table.Cells(i % 3 == 1
                ? List.of(new Table.Cell(Phrase.of("group " + i), 1, 3), new Table.Cell(Phrase.of("row " + i), 1))
                : List.of(new Table.Cell(Phrase.of("row " + i), 1)))).toList();
        return Table.of(List.of(Table.Column.of("Group", 60), Table.Column.of("Row", 108)), rows);
    }

    private static Document hostile(Random random) {
        Phrase tall = IntStream.range(0, 40).boxed().reduce(Phrase.none(), (phrase, i) -> phrase.words("line " + i).newLine(), (a, _) -> a);
        Document all = HostileTextTest.everywhere(text(random));
        var more = Table.of(List.of(Table.Column.of(text(random), 60), Table.Column.numeric(text(random), 108)),
                List.of(Table.Cells.of(Phrase.of(text(random)), tall), Table.Cells.of(Phrase.of("name").strong(text(random)), Phrase.of(text(random)).aside(text(random)))));
        var sections = Stream.concat(all.sections().stream(), Specimen.of(more).sections().stream()).toList();
        return new Document(all.head(), sections);
    }

    private static String text(Random random) {
        return String.join(" ", IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> HOSTILE.get(random.nextInt(HOSTILE.size()))).toList());
    }
}
