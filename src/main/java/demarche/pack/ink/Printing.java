package demarche.pack.ink;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// Sends a PDF to one of this computer's printers, without a dialogue of its own.
public final class Printing {
    private final Supplier<List<PrintService>> printers;

    Printing(Supplier<List<PrintService>> printers) {
        this.printers = printers;
    }

    /// The printers that this computer knows at the moment of asking.
    public static Printing onThisComputer() {
        return new Printing(() -> Arrays.asList(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)));
    }

    /// Names, in the order of the system.
    public List<String> printers() {
        return printers.get().stream().map(PrintService::getName).toList();
    }

    /// @param title what the printer's queue shows: never more than the number of the brief
    public void print(byte[] pdf, String title, String printer, int copies) throws NotPrinted {
        PrintService service = named(printer);
        var wishes = new HashPrintRequestAttributeSet(new JobName(title, null));
        wishes.add(new Copies(copies));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            service.createPrintJob().print(new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
        } catch (IOException | PrintException e) {
            throw new NotPrinted("printing.refused", printer, e);
        }
    }

    private PrintService named(String printer) throws NotPrinted {
        List<PrintService> all = printers.get();
        if (all.isEmpty()) throw new NotPrinted("printing.no-printer", printer);
        return all.stream().filter(p -> p.getName().equals(printer)).findFirst().orElseThrow(() -> new NotPrinted("printing.gone", printer));
    }
}
