package demarche.pack.ink;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;

/// A printer that can do what the test says, remembers what it was asked, and fails when told to.
final class FakePrinter implements PrintService {
    /// What came with one job.
    record Taken(PrintRequestAttributeSet asked, PageFormat firstSheet) {}

    private final List<Attribute> able;
    private final List<Taken> taken = new ArrayList<>();
    private Optional<Exception> trouble = Optional.empty();
    private int before = Integer.MAX_VALUE;
    private boolean accepts = true;

    FakePrinter(Attribute... able) {
        this.able = List.of(able);
    }

    /// After so many jobs.
    FakePrinter failing(Exception with, int after) {
        trouble = Optional.of(with);
        before = after;
        return this;
    }

    FakePrinter refusingJobs() {
        accepts = false;
        return this;
    }

    List<Taken> taken() {
        return taken;
    }

    private void take(Doc doc, PrintRequestAttributeSet asked) throws PrintException {
        if (trouble.isPresent() && taken.size() >= before) {
            if (trouble.get() instanceof RuntimeException mistake) throw mistake;
            throw trouble.get() instanceof PrinterException e ? new PrintException(e) : new PrintException(trouble.get());
        }
        try {
            taken.add(new Taken(asked, ((Pageable) doc.getPrintData()).getPageFormat(0)));
        } catch (java.io.IOException e) {
            throw new PrintException(e);
        }
    }

    @Override
    public String getName() {
        return "office";
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        return category == PrinterIsAcceptingJobs.class ? category.cast(accepts ? PrinterIsAcceptingJobs.ACCEPTING_JOBS : PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) : null;
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return able.stream().anyMatch(a -> a.getCategory() == category);
    }

    @Override
    public Object getSupportedAttributeValues(Class<? extends Attribute> category, DocFlavor flavour, AttributeSet with) {
        return able.stream().filter(a -> a.getCategory() == category).toArray(Attribute[]::new);
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavour, AttributeSet with) {
        return able.contains(value);
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return able.stream().map(Attribute::getCategory).distinct().toArray(Class<?>[]::new);
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE};
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavour) {
        return Arrays.asList(getSupportedDocFlavors()).contains(flavour);
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavour, AttributeSet attributes) {
        return null;
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    private final class Job implements DocPrintJob {
        @Override
        public void print(Doc doc, PrintRequestAttributeSet asked) throws PrintException {
            take(doc, asked);
        }

        @Override
        public PrintService getPrintService() {
            return FakePrinter.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
    }
}
