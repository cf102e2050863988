package demarche.pack.ink;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, for a window that shows exactly what will be printed. Not for two threads at once.
public final class Pages implements AutoCloseable {
    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private Pages(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    public static Pages of(byte[] pdf) throws IOException {
        return new Pages(Loader.loadPDF(pdf));
    }

    public int count() {
        return pdf.getNumberOfPages();
    }

    /// @param page counted from 1
    /// @param dpi  dots an inch; 72 draws a point as a pixel
    public Picture picture(int page, float dpi) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page - 1, dpi, ImageType.ARGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    /// A drawn page.
    ///
    /// @param argb one number a pixel, row by row from the top: alpha, red, green, blue
    public record Picture(int width, int height, int[] argb) {}
}
