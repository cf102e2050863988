package demarche.pack.ink;

import demarche.pack.ink.read.Box;
import demarche.pack.ink.read.Link;
import demarche.pack.ink.read.PageText;
import demarche.pack.ink.read.WordReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures and as words, for a window that shows exactly what will be printed. Not for two threads at once. Pages are counted from 1.
public final class Pages implements AutoCloseable {
    private static final int INCH = 72;
    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private Pages(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    public static Pages of(byte[] pdf) throws IOException {
        return new Pages(Loader.loadPDF(pdf));
    }

    /// How large a page is, in points, as it is seen.
    public record Size(double width, double height) {}

    /// A part of a page, in dots of the drawing.
    ///
    /// @param of how many dots the whole page is wide
    public record Band(int of, int top, int height) {}

    /// A drawn page.
    ///
    /// @param argb one number a pixel, row by row from the top: alpha, red, green, blue; never transparent
    public record Picture(int width, int height, int[] argb) {}

    public int count() {
        return pdf.getNumberOfPages();
    }

    public Size size(int page) {
        PDPage drawn = pdf.getPage(page - 1);
        PDRectangle box = drawn.getCropBox();
        boolean lies = drawn.getRotation() % 180 != 0;
        return lies ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight());
    }

    /// The whole page.
    ///
    /// @param dpi dots an inch; 72 draws a point as a pixel
    public Picture picture(int page, float dpi) throws IOException {
        Size size = size(page);
        return picture(page, new Band((int) (size.width() * dpi / INCH), 0, (int) (size.height() * dpi / INCH)));
    }

    /// A part of the page, across its whole width; white where there is no ink.
    public Picture picture(int page, Band band) throws IOException {
        var image = new BufferedImage(band.of(), band.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D ink = image.createGraphics();
        ink.setBackground(Color.WHITE);
        ink.clearRect(0, 0, band.of(), band.height());
        ink.translate(0, -band.top());
        renderer.renderPageToGraphics(page - 1, ink, (float) (band.of() / size(page).width()));
        ink.dispose();
        return new Picture(band.of(), band.height(), ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    public PageText text(int page) throws IOException {
        return WordReader.read(pdf, page);
    }

    /// What on a page leads to another; addresses outside the PDF are left alone.
    public List<Link> links(int page) throws IOException {
        var links = new ArrayList<Link>();
        PDRectangle crop = pdf.getPage(page - 1).getCropBox();
        for (var annotation : pdf.getPage(page - 1).getAnnotations()) {
            if (!(annotation instanceof PDAnnotationLink link)) continue;
            PDRectangle at = link.getRectangle();
            var box = new Box(at.getLowerLeftX() - crop.getLowerLeftX(), crop.getUpperRightY() - at.getUpperRightY(), at.getWidth(), at.getHeight());
            target(link).ifPresent(to -> links.add(new Link(box, to)));
        }
        return links;
    }

    private OptionalInt target(PDAnnotationLink link) throws IOException {
        PDDestination destination = link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
        if (destination instanceof PDNamedDestination named) destination = pdf.getDocumentCatalog().findNamedDestinationPage(named);
        if (!(destination instanceof PDPageDestination page)) return OptionalInt.empty();
        int index = page.retrievePageNumber();
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
