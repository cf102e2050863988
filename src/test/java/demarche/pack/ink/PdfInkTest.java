package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.plan.handling.Handling;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class PdfInkTest {
    @ParameterizedTest
    @EnumSource(Handling.class)
    void theMarkingStandsAtHeadAndFootOfEveryPage(Handling marking) throws IOException {
        List<String> pages = pages(new PdfInk(Paper.A4).draw(Specimen.brief(marking)));

        for (String page : pages) assertTrue(page.split(Pattern.quote(marking.label()) + "\\b", -1).length - 1 >= 2, page);
    }

    @ParameterizedTest
    @EnumSource(value = Paper.class, names = {"A4", "LETTER"})
    void everyPageSaysWhichOfHowManyItIs(Paper paper) throws IOException {
        List<String> pages = pages(new PdfInk(paper).draw(Specimen.brief()));

        assertEquals(9, pages.size());
        for (int i = 0; i < 9; i++) assertTrue(pages.get(i).contains("Page " + (i + 1) + " of 9"), pages.get(i));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theSheetHasTheSizeOfThePaper(Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfInk(paper).draw(Specimen.brief()))) {
            var sheet = pdf.getPage(0).getMediaBox();

            assertEquals(paper.width() * 72 / 25.4, sheet.getWidth(), 1);
            assertEquals(paper.height() * 72 / 25.4, sheet.getHeight(), 1);
        }
    }

    @Test
    void pagesAfterTheCoverNameTheirSectionAndTheMeeting() throws IOException {
        List<String> pages = pages(new PdfInk(Paper.A4).draw(Specimen.brief()));

        assertTrue(pages.get(5).startsWith("5 Facts\nJordan · 12 February 2020, 10:00 New York"), pages.get(5));
        assertTrue(pages.get(5).contains("Brief 2020/007 · Copy 1 of 4"));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        byte[] first = new PdfInk(Paper.A4).draw(Specimen.brief());
        byte[] second = new PdfInk(Paper.A4).draw(Specimen.brief());

        assertArrayEquals(first, second);
    }

    @Test
    void theFileIsDatedWhenTheFactsWereClosed() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfInk(Paper.A4).draw(Specimen.brief()))) {
            assertEquals(Specimen.head(Handling.RED).closed(), pdf.getDocumentInformation().getCreationDate().toInstant());
            assertEquals(Specimen.head(Handling.RED).closed(), pdf.getDocumentInformation().getModificationDate().toInstant());
        }
    }

    @Test
    void wordsWithLigaturesAreFoundBySearch() throws IOException {
        byte[] pdf = new PdfInk(Paper.A4).draw(Specimen.of(Block.Paragraph.of("confidence office affluent floor efficient"),
                new Block.Note(Phrase.of("confidence office affluent floor efficient"))));

        String text = Listener.words(pdf);

        for (String word : List.of("confidence", "office", "affluent", "floor", "efficient")) assertEquals(3, text.split(word, -1).length, word + " in " + text);
    }

    @Test
    void bookmarksNameTheSections() throws IOException {
        var names = new ArrayList<String>();
        try (PDDocument pdf = Loader.loadPDF(new PdfInk(Paper.A4).draw(Specimen.brief()))) {
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) names.add(item.getTitle());
        }

        assertEquals(Specimen.brief().sections().stream().map(s -> s.heading()).toList(), names);
    }

    @Test
    void sourcesNameThePagesThatCiteThem() throws IOException {
        String last = pages(new PdfInk(Paper.A4).draw(Specimen.brief())).getLast();

        assertTrue(last.contains("27 December 2019 3, 4"), last);
        assertTrue(last.contains("22 July 2015 3"), last);
    }

    @Test
    void nothingIsWrittenToTheLog() {
        var written = new ArrayList<String>();
        Logger root = Logger.getLogger("");
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                written.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        root.addHandler(listening);

        new PdfInk(Paper.A4).draw(Specimen.of(Block.Paragraph.of("كتاب 書 😀 \u0000")));

        root.removeHandler(listening);
        assertEquals(List.of(), written);
    }

    @Test
    void theFileCarriesTitleLanguageAndMarking() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfInk(Paper.A4).draw(Specimen.brief()))) {
            assertEquals("Brief 2020/007: Jordan, 12 February 2020", pdf.getDocumentInformation().getTitle());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getSubject().startsWith("TLP:AMBER+STRICT"));
            assertFalse(pdf.getDocumentInformation().getAuthor().isBlank());
        }
    }

    static List<String> pages(byte[] bytes) throws IOException {
        var pages = new ArrayList<String>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFKC));
            }
        }
        return pages;
    }
}
