package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Fact;
import demarche.pack.block.Label;
import demarche.pack.block.Mark;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.pack.block.Source;
import demarche.pack.block.Table;
import demarche.plan.choice.Likelihood;
import demarche.plan.handling.Handling;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text from a plan that came by mail: it is printed as it stands, and does nothing.
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script> & &nbsp; &#0; ]]> <!-- \" ' </style></body>",
                "http://example.org/" + "a".repeat(120) + " file:///etc/passwd C:\\Windows\\" + "b/".repeat(90),
                "a\u0000b\u0007c\u200fd\u202ee\u2066f\uFFFEg\uD83D h\u00adi\u2028j",
                "W".repeat(300),
                "one thousand characters ".repeat(42),
                "كتاب קרא 書類 😀 é́ €");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whateverTheTextEveryLineFitsTheSheet(String text) throws IOException {
        byte[] pdf = new PdfInk(Paper.A4).draw(everywhere(text));

        assertEquals(List.of(), outside(pdf));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whateverTheTextTheFileStaysPdfUa(String text) throws Exception {
        byte[] pdf = new PdfInk(Paper.A4).draw(everywhere(text));

        assertEquals(List.of(), Compliance.failures(pdf));
    }

    @Test
    void markupIsPrintedAsItStands() throws IOException {
        String page = PdfInkTest.pages(new PdfInk(Paper.A4).draw(Specimen.of(Block.Paragraph.of("<b>5 < 6</b> &amp; 'x'")))).getFirst();

        assertTrue(page.contains("<b>5 < 6</b> &amp; 'x'"), page);
    }

    static Stream<Block> longBlocks() {
        Phrase phrase = Phrase.of("word ".repeat(1999) + "LAST");
        var table = Table.of(List.of(Table.Column.of("Name", 40), Table.Column.of("Value", 128)), List.of(Table.Cells.of(Phrase.of("Name"), phrase)));
        return Stream.of(Block.Row.of("Label", new Block.Paragraph(phrase)), table, new Block.Facts(List.of(new Fact("Name", phrase))), new Block.Points(List.of(phrase)),
                new Answer("Concern", Likelihood.CERTAIN, List.of(), phrase, Phrase.of("Answer"), Optional.empty(), Optional.empty()),
                new Block.Permission(Block.Permission.Grant.CLOSED, "Closed", List.of(new Block.Listing(false, List.of(phrase)))));
    }

    @ParameterizedTest
    @MethodSource("longBlocks")
    void tenThousandCharactersAreAllPrintedAndFit(Block block) throws IOException {
        byte[] pdf = new PdfInk(Paper.A4).draw(Specimen.of(block));

        String heard = Listener.words(pdf);
        assertTrue(heard.contains("LAST"));
        assertEquals(2000, heard.split("word", -1).length);
        assertEquals(List.of(), outside(pdf));
    }

    @Test
    void addressesInTheTextAreNotFetched() throws IOException {
        try (var server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)).configureBlocking(false);
            String address = "http://127.0.0.1:" + server.socket().getLocalPort() + "/x";

            new PdfInk(Paper.A4).draw(everywhere("<img src=\"" + address + "\"/> <link rel='stylesheet' href='" + address + "'/> url(" + address
                    + ") <!DOCTYPE x SYSTEM \"" + address + "\"> \"><img src='" + address + "'/>"));

            assertNull(server.accept());
        }
    }

    static Document everywhere(String text) {
        Phrase phrase = Phrase.of(text).strong(text).whole(text).aside(text).choice(text).cited(List.of(1));
        List<Fact> facts = List.of(new Fact(text, phrase));
        var table = new Table(Optional.of(text), Table.Size.DENSE, List.of(Table.Column.of(text, 20), Table.Column.numeric(text, 148)),
                List.of(new Table.Part(text), Table.Cells.of(phrase, phrase)));
        List<Block> blocks = List.of(new Block.Title(text, text), new Block.Heading(text), new Block.Facts(facts), new Block.Paragraph(phrase), new Block.Note(phrase),
                new Block.Row(new Label(text, List.of(phrase)), List.of(new Block.Listing(true, List.of(phrase))), true), new Block.Points(List.of(phrase)),
                new Block.Entry(Label.of(text), phrase, facts), new Answer(text, Likelihood.LIKELY, List.of(phrase), phrase, phrase, Optional.of(phrase), Optional.of(phrase)),
                table, new Block.Permission(Block.Permission.Grant.OPEN, text, List.of(table)), new Block.Permission(Block.Permission.Grant.CLOSED, text, List.of(table)),
                new Block.ToWrite(text, 10), new Block.Deadline(text, text, phrase), new Block.Sources(List.of(new Source(1, phrase, text))));
        var head = new DocumentHead(text, text, text, Locale.ENGLISH, Mark.of(Handling.RED), text, Instant.EPOCH, text, List.of(text, text));
        var cover = new Section("cover", "", text, Section.Thumb.COVER, List.of(new Block.Letterhead(List.of(text), Optional.empty()), new Block.Masthead(List.of(text), facts, text, text)));
        return new Document(head, List.of(cover, new Section("all", "1", text, Section.Thumb.READ, blocks)));
    }

    /// What is drawn beyond the text's edges and is not the number in the thumb index.
    private static List<String> outside(byte[] bytes) throws IOException {
        var outside = new ArrayList<String>();
        double right = (Paper.LEFT + Paper.TEXT_WIDTH) * 72 / 25.4 + 1;
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition t : positions) {
                        boolean thumb = t.getX() > right + 20 && text.strip().equals("1");
                        boolean running = t.getY() < 29 * 72 / 25.4 || t.getY() > (297 - 25) * 72 / 25.4;
                        boolean fits = t.getX() >= 50 && t.getX() + t.getWidth() <= right && t.getY() > 0 && t.getY() < t.getPageHeight();
                        if (!fits && !thumb && !running && !t.getUnicode().isBlank()) outside.add(getCurrentPageNo() + ": " + t + " at " + t.getX() + ", " + t.getY());
                    }
                }
            }.getText(pdf);
        }
        return outside.size() > 8 ? outside.subList(0, 8) : outside;
    }
}
