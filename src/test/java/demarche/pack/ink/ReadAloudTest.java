package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

@Execution(ExecutionMode.CONCURRENT)
class ReadAloudTest {
    private static final List<String> RUNNING = List.of("marktop", "markfoot", "runfoot", "runhead", "tab");

    @Test
    void aBriefWithEveryBlockIsPdfUa() throws Exception {
        byte[] pdf = new PdfInk(Paper.A4).draw(Specimen.brief());

        assertEquals(List.of(), Compliance.failures(pdf));
    }

    @Test
    void aTableOverSeveralPagesIsPdfUa() throws Exception {
        byte[] pdf = new PdfInk(Paper.LETTER).draw(Specimen.of(new Block.Title("Long", "A long table."), Specimen.longTable()));

        assertEquals(List.of(), Compliance.failures(pdf));
    }

    @Test
    void theWordsAreHeardInTheOrderOfTheBlocks() throws Exception {
        Document brief = Specimen.brief();

        String heard = Listener.words(new PdfInk(Paper.A4).draw(brief));

        assertEquals(letters(written(brief)), letters(heard));
    }

    @Test
    void labelsAreHeardBeforeTheTextBesideThem() throws Exception {
        String heard = Listener.words(new PdfInk(Paper.A4).draw(Specimen.brief()));

        assertTrue(heard.contains("Please avoid asking for a vote; speaking of other donors."), heard);
        assertTrue(heard.matches(".*“We did not take part in writing it.” Certain Said to us 5 December 2019 sample Fair True of most.*"), heard);
    }

    @Test
    void aCaptionIsHeardFirstInItsTable() throws Exception {
        List<Listener.Heard> heard = Listener.hear(new PdfInk(Paper.A4).draw(Specimen.of(Specimen.longTable())));

        assertTrue(heard.getFirst().path().endsWith("/Table/Caption"), heard.getFirst().toString());
        assertEquals("Many rows", heard.getFirst().text());
    }

    @Test
    void theHeadOfATableOverSeveralPagesIsHeardOnceAndSeenOnEach() throws Exception {
        byte[] pdf = new PdfInk(Paper.A4).draw(Specimen.of(Specimen.longTable()));

        assertEquals(2, Listener.words(pdf).split("Second head", -1).length);
        assertTrue(PdfInkTest.pages(pdf).size() > 1);
        for (String page : PdfInkTest.pages(pdf)) assertTrue(page.contains("Second head"), page);
    }

    @Test
    void noElementWithoutContentIsMetExceptAnEmptyCell() throws Exception {
        List<Listener.Heard> empty = Listener.hear(new PdfInk(Paper.A4).draw(Specimen.brief())).stream().filter(h -> h.path().endsWith("!")).toList();

        assertTrue(empty.stream().allMatch(h -> h.path().endsWith("/TD!")), empty.toString());
    }

    /// What the page says, running matter and page numbers apart.
    private static String written(Document document) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var body = factory.newDocumentBuilder().parse(new InputSource(new StringReader(new HtmlInk(Paper.A4).draw(document)))).getElementsByTagName("body").item(0);
        var text = new StringBuilder();
        collect(body, text);
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof Element e && RUNNING.stream().anyMatch(e.getAttribute("class")::startsWith)) return;
        if (node.getNodeType() == Node.TEXT_NODE) text.append(node.getNodeValue());
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) collect(child, text);
    }

    /// Letters alone: spaces are made by the layout, numbers of pages and lists by the style.
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }
}
