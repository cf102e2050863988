package demarche.pack.ink;

import demarche.pack.ink.printer.Abilities;
import demarche.pack.ink.printer.PrintJobWish;
import demarche.pack.ink.printer.SheetPages;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Sends PDFs to one of this computer's printers, without a dialogue of its own. Asks a printer only for what it says that it can do.
public final class Printing {
    private static final DocFlavor FLAVOUR = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    private final Supplier<List<PrintService>> printers;
    private final Supplier<Optional<PrintService>> usual;

    Printing(Supplier<List<PrintService>> printers, Supplier<Optional<PrintService>> usual) {
        this.printers = printers;
        this.usual = usual;
    }

    /// The printers that this computer knows at the moment of asking.
    public static Printing onThisComputer() {
        return new Printing(() -> Arrays.asList(PrintServiceLookup.lookupPrintServices(FLAVOUR, null)), () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    /// Names, in the order of the system.
    public List<String> printers() {
        return printers.get().stream().map(PrintService::getName).toList();
    }

    /// The printer that the system uses unless another is chosen.
    public Optional<String> usual() {
        return usual.get().map(PrintService::getName);
    }

    public Abilities abilities(String printer) throws NotPrinted {
        return Abilities.of(named(printer));
    }

    /// Each paper is a job of its own, so that each begins on a sheet of its own.
    ///
    /// @param papers one PDF, or one for each numbered copy
    /// @param title  what the printer's queue shows: never more than the number of the brief
    public void print(List<byte[]> papers, PrintJobWish wish, String title, String printer) throws NotPrinted {
        PrintService service = named(printer);
        Abilities abilities = Abilities.of(service);
        if (!abilities.accepts()) throw new NotPrinted("printing.not-accepting", printer);
        int jobs = copiesItself(wish, abilities) ? 1 : wish.copies();
        PrintRequestAttributeSet asked = asked(jobs == 1 ? wish : wish.withCopies(1), abilities, title);
        int sent = 0;
        for (byte[] paper : papers) {
            for (int job = 0; job < jobs; job++) {
                send(service, paper, wish, asked, sent, papers.size() * jobs);
                sent++;
            }
        }
    }

    /// Else the job is sent as often as copies are wished.
    private static boolean copiesItself(PrintJobWish wish, Abilities abilities) {
        return wish.copies() == 1 || abilities.copies() && (!wish.collate() || abilities.collates());
    }

    private static PrintRequestAttributeSet asked(PrintJobWish wish, Abilities abilities, String title) {
        var asked = new HashPrintRequestAttributeSet(new JobName(title, null));
        if (abilities.copies()) asked.add(new Copies(wish.copies()));
        if (abilities.collates()) asked.add(wish.collate() ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED);
        if (abilities.sides().contains(wish.sides()) && abilities.sides().size() > 1) asked.add(Abilities.attribute(wish.sides()));
        if (abilities.papers().contains(wish.paper())) asked.add(Abilities.attribute(wish.paper()));
        return asked;
    }

    private static void send(PrintService service, byte[] paper, PrintJobWish wish, PrintRequestAttributeSet asked, int sent, int of) throws NotPrinted {
        var ended = new AtomicReference<>(Optional.<String>empty());
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            DocPrintJob job = service.createPrintJob();
            job.addPrintJobListener(new Ending(ended));
            job.print(new SimpleDoc(new SheetPages(pdf, wish), FLAVOUR, null), asked);
        } catch (IOException | PrintException | SecurityException e) {
            throw new NotPrinted(key(e), service.getName(), e).after(sent, of);
        }
        if (ended.get().isPresent()) throw new NotPrinted(ended.get().get(), service.getName()).after(sent, of);
    }

    private static String key(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof PrinterAbortException) return "printing.cancelled";
            if (t instanceof SecurityException) return "printing.forbidden";
        }
        return "printing.refused";
    }

    private PrintService named(String printer) throws NotPrinted {
        List<PrintService> all = printers.get();
        if (all.isEmpty()) throw new NotPrinted("printing.no-printer", printer);
        return all.stream().filter(p -> p.getName().equals(printer)).findFirst().orElseThrow(() -> new NotPrinted("printing.gone", printer));
    }

    /// Hears how a job ended where the printer tells it and throws nothing.
    private static final class Ending extends PrintJobAdapter {
        private final AtomicReference<Optional<String>> key;

        Ending(AtomicReference<Optional<String>> key) {
            this.key = key;
        }

        @Override
        public void printJobCanceled(PrintJobEvent told) {
            key.set(Optional.of("printing.cancelled"));
        }

        @Override
        public void printJobFailed(PrintJobEvent told) {
            key.set(Optional.of("printing.refused"));
        }
    }
}
