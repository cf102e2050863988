package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.text.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Prints to a printer that writes PostScript into memory, the way a real one is spoken to.
class PrintingTest {
    private final byte[] pdf = new PdfInk(Paper.A4).draw(Specimen.brief());
    private final ByteArrayOutputStream sheets = new ByteArrayOutputStream();
    private final StreamPrintService printer = StreamPrintServiceFactory
            .lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(sheets);
    private final Printing printing = new Printing(() -> List.of(printer));

    @Test
    void everyPageReachesThePrinter() throws Exception {
        printing.print(pdf, "Brief 2020/007", printer.getName(), 1);

        String postScript = sheets.toString(StandardCharsets.ISO_8859_1);
        assertTrue(postScript.startsWith("%!PS"));
        assertEquals(9, postScript.lines().filter(line -> line.startsWith("%%Page:")).count());
    }

    @Test
    void withoutPrintersTheReasonIsThatThereAreNone() {
        var none = new Printing(List::of);

        var trouble = assertThrows(NotPrinted.class, () -> none.print(pdf, "Brief", "office", 1));

        assertEquals("printing.no-printer", trouble.key());
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        var trouble = assertThrows(NotPrinted.class, () -> printing.print(pdf, "Brief", "cellar", 1));

        assertEquals("printing.gone", trouble.key());
        assertEquals("cellar", trouble.printer());
    }

    @Test
    void whatIsNoPdfIsNotPrinted() {
        var trouble = assertThrows(NotPrinted.class, () -> printing.print(new byte[] {1, 2, 3}, "Brief", printer.getName(), 1));

        assertEquals("printing.refused", trouble.key());
    }

    @Test
    void thisComputerIsAskedWithoutADialogue() {
        assertTrue(Printing.onThisComputer().printers().size() >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"printing.no-printer", "printing.gone", "printing.refused"})
    void everyReasonHasASentence(String key) {
        assertTrue(Texts.of("printing", Locale.ENGLISH).get(key, "office").length() > 20);
    }
}
