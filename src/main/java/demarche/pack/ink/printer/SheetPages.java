package demarche.pack.ink.printer;

import demarche.plan.choice.Sheet;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// The chosen pages of a PDF on sheets of one paper: in the middle, as large as they are, smaller only where the sheet is. Chosen here and not by the
/// printer, since not every printer knows how to leave pages out.
public final class SheetPages implements Pageable {
    private final PDDocument pdf;
    private final Sheet paper;
    private final List<Integer> pages;
    private final PDFPrintable ink;

    public SheetPages(PDDocument pdf, PrintJobWish wish) {
        this.pdf = pdf;
        this.paper = wish.paper();
        this.pages = wish.pages().pages().stream().filter(p -> p <= pdf.getNumberOfPages()).toList();
        this.ink = new PDFPrintable(pdf, Scaling.SHRINK_TO_FIT, false, PDFPrintable.RASTERIZE_OFF, true);
    }

    @Override
    public int getNumberOfPages() {
        return pages.size();
    }

    @Override
    public PageFormat getPageFormat(int sheet) {
        PDRectangle page = pdf.getPage(index(sheet)).getCropBox();
        boolean turned = pdf.getPage(index(sheet)).getRotation() % 180 != 0;
        var format = new PageFormat();
        format.setPaper(made(paper));
        format.setOrientation(page.getWidth() > page.getHeight() == turned ? PageFormat.PORTRAIT : PageFormat.LANDSCAPE);
        return format;
    }

    @Override
    public Printable getPrintable(int sheet) {
        return (graphics, format, _) -> ink.print(graphics, format, index(sheet));
    }

    private int index(int sheet) {
        return pages.get(sheet) - 1;
    }

    private static Paper made(Sheet sheet) {
        PDRectangle size = switch (sheet) {
            case A4 -> PDRectangle.A4;
            case LETTER -> PDRectangle.LETTER;
        };
        var paper = new Paper();
        paper.setSize(size.getWidth(), size.getHeight());
        paper.setImageableArea(0, 0, size.getWidth(), size.getHeight());
        return paper;
    }
}
