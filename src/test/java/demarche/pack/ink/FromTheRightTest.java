package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.ArabicSpecimen;
import demarche.pack.Specimen;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.Phrase;
import demarche.pack.block.Table;
import demarche.pack.brief.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers in Arabic: drawn from the right, read and copied in the order of the words.
class FromTheRightTest {
    static Stream<Document> papers() {
        return Stream.of(ArabicSpecimen.handOver(), ArabicSpecimen.brief());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperInArabicIsPdfUa(Document paper) throws Exception {
        assertEquals(List.of(), Compliance.failures(new PdfInk(Paper.A4).draw(paper)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyInkSaysTheSameWordsInTheSameOrder(Document paper) throws Exception {
        byte[] word = Format.DOCX.draw(paper, Paper.A4);

        assertEquals(Spoken.word(word), Spoken.web(Format.HTML.draw(paper, Paper.A4)));
        assertEquals(Spoken.word(word), Spoken.pdf(Format.PDF.draw(paper, Paper.A4)));
    }

    @Test
    void theCellsOfARowAreHeardFromTheOneAtTheRight() throws IOException {
        List<String> heard = heard(ArabicSpecimen.of(Table.of(List.of(Table.Column.of("ماذا", 80), Table.Column.of("متى", 88)),
                List.of(Table.Cells.of(Phrase.of("ورشة"), Phrase.of("14 ماي 2020"))))));

        assertEquals(List.of("ماذا", "متى", "ورشة", "14 ماي 2020"), heard);
    }

    @Test
    void bracketsDigitsAndSymbolsAreHeardAsTheyWereWritten() throws IOException {
        String sentence = "13 (د) وفقا للقرار A/RES/74/247 (79 – 60 – 33)، ETS 185.";

        assertEquals(List.of(sentence), heard(ArabicSpecimen.of(Block.Paragraph.of(sentence))));
    }

    @Test
    void aLinkWithinASentenceStaysALink() throws IOException {
        Document paper = ArabicSpecimen.of(new Block.Paragraph(Phrase.of("انظر الصفحة ").pageOf("one", "إلى 1").words(" الآن.")));

        List<Listener.Heard> heard = Listener.hear(new PdfInk(Paper.A4).draw(paper));

        assertEquals("انظر الصفحة", heard.getFirst().text().strip());
        assertEquals("1", heard.stream().filter(h -> h.path().contains("/Link")).findFirst().orElseThrow().text());
        assertEquals("الآن.", heard.getLast().text().strip());
    }

    @Test
    void aNameInArabicWithinAnEnglishSentenceIsHeardAsItIsWritten() throws IOException {
        String sentence = "Meet هند الفاسي (تونس 2020) and קרן לוי at ten.";

        assertEquals(List.of(sentence), heard(Specimen.of(Block.Paragraph.of(sentence))));
    }

    @Test
    void vowelSignsAreNotDrawnAndAreStillRead() throws IOException {
        byte[] pdf = new PdfInk(Paper.A4).draw(ArabicSpecimen.of(Block.Paragraph.of("مُراجَعةُ القانون")));

        assertEquals("مُراجَعةُ القانون", Listener.words(pdf));
        assertFalse(PdfInkTest.pages(pdf).getFirst().matches("(?s).*[\u064b-\u0652].*"));
    }

    @ParameterizedTest
    @EnumSource(value = Paper.class, names = {"A4", "LETTER"})
    void aPackFromTheRightIsBoundThereAndOpensAtTheLeft(Paper paper) throws IOException {
        byte[] pdf = new PdfInk(paper).draw(ArabicSpecimen.of(new Block.Title("الوقائع", "خط"), Block.Paragraph.of("نص")));

        List<TextPosition> letters = letters(pdf);
        double right = letters.stream().filter(t -> t.getUnicode().strip().length() > 0 && t.getFontSizeInPt() > 20).mapToDouble(t -> t.getX() + t.getWidth()).max().orElseThrow();
        assertEquals(paper.width() - Paper.LEFT, right * 25.4 / 72, 1.5);
        assertTrue(letters.stream().anyMatch(t -> t.getUnicode().equals("1") && t.getX() < 12 * 72 / 25.4 && t.getFontSizeInPt() > 12));
    }

    @Test
    void aPageThatIsSearchedIsSearchedInTheOrderOfTheWords() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfInk(Paper.A4).draw(ArabicSpecimen.handOver()))) {
            String text = new PDFTextStripper().getText(pdf);

            assertTrue(text.contains("مراجعة مشروع القانون مع المحررين"), text);
            assertTrue(text.contains("من 2 مارس إلى 24 أفريل 2020"), text);
        }
    }

    @Test
    void wordsFromTheLeftKeepTheirOrderInALineFromTheRight() throws IOException {
        byte[] pdf = new PdfInk(Paper.A4).draw(ArabicSpecimen.of(new Block.Paragraph(Phrase.of("الاسم: ").in(Locale.ENGLISH, "Convention on Cybercrime, ETS 185/A").words("، بودابست"))));

        assertTrue(PdfInkTest.pages(pdf).getFirst().contains("Convention on Cybercrime, ETS 185/A"), PdfInkTest.pages(pdf).getFirst());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSamePaperGivesTheSameBytes(Format format) {
        assertArrayEquals(format.draw(ArabicSpecimen.handOver(), Paper.A4), format.draw(ArabicSpecimen.handOver(), Paper.A4));
    }

    @Test
    void aBrowserIsToldTheDirectionOnceAndTurnsTheTablesItself() {
        String page = new String(new WebInk(Paper.A4).draw(ArabicSpecimen.handOver()), StandardCharsets.UTF_8);

        assertTrue(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assertTrue(page.indexOf(">ماذا</th>") < page.indexOf(">متى</th>"));
    }

    @Test
    void aSentenceFromTheLeftInPiecesKeepsTheirOrder() throws IOException {
        Phrase sentence = Phrase.none().in(Locale.ENGLISH, "Norms need ").in(Locale.ENGLISH, "consequences.").cited(List.of(1));

        assertTrue(PdfInkTest.pages(new PdfInk(Paper.A4).draw(ArabicSpecimen.of(new Block.Paragraph(sentence)))).getFirst().contains("Norms need consequences."));
    }

    private static List<String> heard(Document paper) throws IOException {
        return Listener.hear(new PdfInk(Paper.A4).draw(paper)).stream().map(Listener.Heard::text).filter(text -> !text.isBlank()).toList();
    }

    private static List<TextPosition> letters(byte[] bytes) throws IOException {
        var letters = new ArrayList<TextPosition>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            }.getText(pdf);
        }
        return letters;
    }
}
