package demarche.pack.ink.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.ArabicSpecimen;
import demarche.pack.Specimen;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.Figure;
import demarche.pack.block.Phrase;
import demarche.pack.figure.Drawing;
import demarche.pack.ink.Paper;
import demarche.pack.ink.Shipped;
import demarche.pack.language.Bilingual;
import demarche.plan.handling.Handling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class WordInkTest {
    private static Map<String, byte[]> parts(Document document) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(new WordInk(Paper.A4).draw(document)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Handling.class)
    void theMarkingStandsInEveryHeaderAndFooter(Handling marking) throws IOException {
        var parts = parts(Specimen.brief(marking));

        List<String> around = parts.keySet().stream().filter(name -> name.matches("word/(header|footer)\\d+\\.xml")).toList();
        assertEquals(2 * Specimen.brief().sections().size(), around.size());
        for (String name : around) assertTrue(text(parts, name).contains("\u00a0" + marking.label() + "\u00a0"), name);
    }

    @Test
    void footersCountPages() throws IOException {
        String footer = text(parts(Specimen.brief()), "word/footer1.xml");

        assertTrue(footer.contains(" PAGE ") && footer.contains(" NUMPAGES "), footer);
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws IOException {
        var parts = parts(Specimen.brief());
        String styles = text(parts, "word/styles.xml");

        parts.keySet().stream().filter(name -> name.startsWith("word/") && name.endsWith(".xml")).forEach(name -> Pattern.compile("<w:[prt](?:bl)?Style w:val=\"(\\w+)\"").matcher(text(parts, name))
                .results().forEach(used -> assertTrue(styles.contains("w:styleId=\"" + used.group(1) + "\""), used.group(1))));
    }

    @Test
    void sectionsBeginWithHeadingsAndLabelsAreHeadingsUnderThem() throws IOException {
        var parts = parts(Specimen.brief());

        assertEquals(8, text(parts, "word/document.xml").split("<w:pStyle w:val=\"Heading1\"/>", -1).length - 1);
        assertTrue(text(parts, "word/document.xml").contains("<w:pStyle w:val=\"Label\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Why we meet"));
    }

    @Test
    void theHeadOfATableIsRepeated() throws IOException {
        assertTrue(text(parts(Specimen.of(Specimen.longTable())), "word/document.xml").contains("<w:tblHeader/>"));
    }

    @Test
    void everyOrderedListBeginsAtOne() throws IOException {
        var list = new Block.Listing(true, List.of(Phrase.of("a"), Phrase.of("b")));
        var parts = parts(Specimen.of(list, list));

        assertTrue(text(parts, "word/document.xml").contains("<w:numId w:val=\"2\"/>"));
        assertTrue(text(parts, "word/document.xml").contains("<w:numId w:val=\"3\"/>"));
        assertTrue(text(parts, "word/numbering.xml").contains("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"));
    }

    @Test
    void aFigureIsAPictureWithItsFindingInWords() throws IOException {
        var drawing = new Drawing(100, 50, List.of(Drawing.Stroke.solid("M0 0L100 50", 1, 0), new Drawing.Words("A word", 10, 20, 8, true, false)));
        var parts = parts(Specimen.of(new Figure(drawing, "Two of three \"links\" are joined.", Phrase.of("Solid: joined."))));

        assertTrue(text(parts, "word/document.xml").contains("descr=\"Two of three &quot;links&quot; are joined.\""));
        assertEquals("\u0089PNG", new String(parts.get("word/media/figure1.png"), 0, 4, StandardCharsets.ISO_8859_1));
    }

    @Test
    void propertiesSayTitleLanguageAndTheDayTheFactsWereClosed() throws IOException {
        String core = text(parts(Specimen.brief()), "docProps/core.xml");

        assertTrue(core.contains("<dc:title>Brief 2020/007: Jordan, 12 February 2020</dc:title>"), core);
        assertTrue(core.contains("<dc:language>en</dc:language>"), core);
        assertTrue(core.contains(">2020-01-15T00:00:00Z</dcterms:created>"), core);
    }

    @Test
    void nothingPointsOutOfTheFile() throws Exception {
        var parts = parts(Specimen.of(Block.Paragraph.of("<w:hyperlink r:id=\"x\"/> http://example.org/x.png file:///etc/passwd")));

        for (String name : parts.keySet()) {
            if (!name.endsWith(".xml") && !name.endsWith(".rels")) continue;
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
            assertFalse(text(parts, name).contains("TargetMode"), name);
            if (name.endsWith(".rels")) assertFalse(Pattern.compile("Target=\"[^\"]*:").matcher(text(parts, name)).find(), name);
        }
    }

    @Test
    void fontsComeAlongVeiledByTheKeyBesideThem() throws IOException {
        var parts = parts(Specimen.brief());
        String fonts = text(parts, "word/fontTable.xml");

        var key = Pattern.compile("w:fontKey=\"\\{([^}]+)}\"").matcher(fonts).results().findFirst().orElseThrow().group(1);
        assertArrayEquals(Shipped.bytes("/demarche/fonts/IBMPlexSans-Regular.ttf"), Fonts.veiled(parts.get("word/fonts/IBMPlexSans-Regular.odttf"), UUID.fromString(key)));
    }

    @Test
    void arabicLettersBringTheirFontAndTheirDirection() throws IOException {
        var parts = parts(Specimen.of(Block.Paragraph.of("Meet هند الفاسي at ten.")));

        assertTrue(parts.containsKey("word/fonts/IBMPlexSansArabic-Regular.odttf"));
        assertTrue(text(parts, "word/document.xml").contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">هند الفاسي</w:t>"));
    }

    @Test
    void anArabicPaperRunsFromTheRightInParagraphsTablesAndSections() throws IOException {
        var parts = parts(ArabicSpecimen.brief());
        String document = text(parts, "word/document.xml");

        assertTrue(text(parts, "word/styles.xml").contains("<w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault>"));
        assertTrue(text(parts, "word/styles.xml").contains("w:bidi=\"ar\""));
        assertEquals(document.split("<w:tbl>", -1).length, document.split("<w:bidiVisual/>", -1).length);
        assertEquals(document.split("<w:sectPr>", -1).length, document.split("<w:bidi/></w:sectPr>", -1).length);
        assertTrue(document.contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">اقرأ هذه الصفحة إن لم تقرأ سواها.</w:t>"));
    }

    @Test
    void eachColumnOfTwoLanguagesHasItsOwnDirection() throws IOException {
        var parts = parts(Bilingual.of(Specimen.of(Block.Paragraph.of("Good")), Optional.of(ArabicSpecimen.of(Block.Paragraph.of("جيد")))));

        assertTrue(text(parts, "word/document.xml").contains("<w:pStyle w:val=\"TableText\"/><w:bidi w:val=\"1\"/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar\"/></w:rPr><w:t xml:space=\"preserve\">جيد"));
    }
}
