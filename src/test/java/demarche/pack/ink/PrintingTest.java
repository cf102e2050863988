package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.Specimen;
import demarche.pack.ink.printer.Abilities;
import demarche.pack.ink.printer.PageChoice;
import demarche.pack.ink.printer.PrintJobWish;
import demarche.pack.ink.printer.PrintSides;
import demarche.pack.ink.printer.Shortfall;
import demarche.plan.choice.Sheet;
import demarche.text.Texts;
import java.awt.print.PageFormat;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Prints to a printer that writes PostScript into memory, the way a real one is spoken to, and to printers that cannot do everything.
class PrintingTest {
    private static final byte[] PDF = new PdfInk(Paper.A4).draw(Specimen.brief());
    private static final PrintJobWish ONCE = PrintJobWish.of(PageChoice.all(9), Sheet.A4);

    private static Printing to(PrintService printer) {
        return new Printing(() -> List.of(printer), Optional::empty);
    }

    private static FakePrinter able() {
        return new FakePrinter(new Copies(1), SheetCollate.COLLATED, SheetCollate.UNCOLLATED, Sides.ONE_SIDED, Sides.TWO_SIDED_LONG_EDGE, Sides.TWO_SIDED_SHORT_EDGE,
                MediaSizeName.ISO_A4, MediaSizeName.NA_LETTER);
    }

    private static String postScript(byte[] pdf, PrintJobWish wish) throws NotPrinted {
        var sheets = new ByteArrayOutputStream();
        StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(sheets);
        to(printer).print(List.of(pdf), wish, "Brief 2020/007", printer.getName());
        return sheets.toString(StandardCharsets.ISO_8859_1);
    }

    private static long pages(String postScript) {
        return postScript.lines().filter(line -> line.startsWith("%%Page:")).count();
    }

    @Test
    void everyPageReachesThePrinter() throws NotPrinted {
        String sent = postScript(PDF, ONCE);

        assertTrue(sent.startsWith("%!PS"));
        assertEquals(9, pages(sent));
    }

    @Test
    void onlyThePagesChosenReachThePrinter() throws NotPrinted {
        String sent = postScript(PDF, ONCE.withPages(PageChoice.read("2-4, 7", 9).orElseThrow()));

        assertEquals(4, pages(sent));
    }

    @Test
    void aPrinterIsAskedForEverythingItCanDo() throws NotPrinted {
        FakePrinter printer = able();

        to(printer).print(List.of(PDF), ONCE.withCopies(8).withSides(PrintSides.LONG_EDGE).withPaper(Sheet.LETTER), "Brief 7", "office");

        var asked = printer.taken().getFirst().asked();
        assertEquals(new Copies(8), asked.get(Copies.class));
        assertEquals(SheetCollate.COLLATED, asked.get(SheetCollate.class));
        assertEquals(Sides.TWO_SIDED_LONG_EDGE, asked.get(Sides.class));
        assertEquals(MediaSizeName.NA_LETTER, asked.get(Media.class));
        assertEquals(new JobName("Brief 7", null), asked.get(JobName.class));
    }

    @Test
    void aSimplePrinterIsNotAskedForMore() throws NotPrinted {
        var printer = new FakePrinter();

        to(printer).print(List.of(PDF), ONCE.withSides(PrintSides.LONG_EDGE), "Brief 7", "office");

        assertFalse(printer.taken().getFirst().asked().containsKey(Sides.class));
        assertFalse(printer.taken().getFirst().asked().containsKey(Copies.class));
    }

    @Test
    void whatAPrinterCannotDoIsKnownBefore() {
        Abilities able = Abilities.of(new FakePrinter(Sides.ONE_SIDED, MediaSizeName.ISO_A4).refusingJobs());

        List<Shortfall> shortfalls = able.shortfalls(ONCE.withSides(PrintSides.SHORT_EDGE).withPaper(Sheet.LETTER), Optional.of(Sheet.A4));

        assertEquals(List.of(Shortfall.NOT_ACCEPTING, Shortfall.BOTH_SIDES, Shortfall.NO_LETTER, Shortfall.OTHER_PAPER), shortfalls);
    }

    @Test
    void aPrinterThatTurnsOnOneEdgeOnlySaysSo() {
        Abilities able = Abilities.of(new FakePrinter(Sides.ONE_SIDED, Sides.TWO_SIDED_LONG_EDGE));

        assertEquals(List.of(Shortfall.THIS_EDGE), able.shortfalls(ONCE.withSides(PrintSides.SHORT_EDGE), Optional.empty()));
    }

    @Test
    void copiesAPrinterCannotMakeAreSentOneByOne() throws NotPrinted {
        var printer = new FakePrinter();

        to(printer).print(List.of(PDF), ONCE.withCopies(3), "Brief", "office");

        assertEquals(3, printer.taken().size());
    }

    @Test
    void eachNumberedCopyIsAJobOfItsOwn() throws NotPrinted {
        FakePrinter printer = able();

        to(printer).print(List.of(PDF, PDF), ONCE, "Brief", "office");

        assertEquals(List.of(new Copies(1), new Copies(1)), printer.taken().stream().map(t -> t.asked().get(Copies.class)).toList());
    }

    @Test
    void aCardStandsOnTheSheetThatThePrinterHas() throws NotPrinted {
        FakePrinter printer = able();

        to(printer).print(List.of(new PdfInk(Paper.CARD).draw(Specimen.brief())), ONCE.withPages(PageChoice.all(1)), "Brief", "office");

        PageFormat sheet = printer.taken().getFirst().firstSheet();
        assertEquals(595, sheet.getWidth(), 1);
        assertEquals(842, sheet.getHeight(), 1);
    }

    @Test
    void withoutPrintersTheReasonIsThatThereAreNone() {
        var none = new Printing(List::of, Optional::empty);

        assertEquals("printing.no-printer", assertThrows(NotPrinted.class, () -> none.print(List.of(PDF), ONCE, "Brief", "office")).key());
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        var trouble = assertThrows(NotPrinted.class, () -> to(able()).print(List.of(PDF), ONCE, "Brief", "cellar"));

        assertEquals("printing.gone", trouble.key());
        assertEquals("cellar", trouble.printer());
    }

    @Test
    void whatIsNoPdfIsNotPrinted() {
        assertEquals("printing.refused", assertThrows(NotPrinted.class, () -> to(able()).print(List.of(new byte[] {1, 2, 3}), ONCE, "Brief", "office")).key());
    }

    private static String trouble(FakePrinter printer) {
        return assertThrows(NotPrinted.class, () -> to(printer).print(List.of(PDF, PDF, PDF), ONCE, "Brief", "office")).key();
    }

    @Test
    void eachTroubleOfAPrinterHasItsOwnReason() {
        assertEquals("printing.not-accepting", trouble(able().refusingJobs()));
        assertEquals("printing.cancelled", trouble(able().failing(new PrinterAbortException(), 0)));
        assertEquals("printing.forbidden", trouble(able().failing(new SecurityException(), 0)));
        assertEquals("printing.refused", trouble(able().failing(new PrinterException("no paper"), 0)));
    }

    @Test
    void aPrinterThatStopsHalfWayTellsHowFarItCame() {
        FakePrinter printer = able().failing(new PrinterException("jam"), 2);

        var trouble = assertThrows(NotPrinted.class, () -> to(printer).print(List.of(PDF, PDF, PDF), ONCE, "Brief", "office"));

        assertEquals("The printer “office” stopped after 2 of 3 copies. The brief is as it was; print the others when it is ready.", trouble.sentence(Texts.of("printing", Locale.ENGLISH)));
    }

    @Test
    void thisComputerIsAskedWithoutADialogue() {
        assertTrue(Printing.onThisComputer().printers().size() >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"printing.no-printer", "printing.gone", "printing.refused", "printing.not-accepting", "printing.cancelled", "printing.forbidden"})
    void everyReasonHasASentence(String key) {
        assertTrue(Texts.of("printing", Locale.ENGLISH).get(key, "office").length() > 20);
    }
}
