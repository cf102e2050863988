package demarche.pack.brief.length;

import demarche.pack.ink.Paper;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/// Counts the words on drawn pages, without what stands around them at head, foot and edge.
public final class PageWords {
    private static final double POINTS = 72 / 25.4;

    private PageWords() {}

    /// @param first counted from 1
    public static int of(byte[] bytes, int first, int last) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int words = 0;
            for (int page = first; page <= last; page++) words += of(pdf.getPage(page - 1));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int of(PDPage page) throws IOException {
        double height = page.getMediaBox().getHeight() - (Paper.HEAD + Paper.FOOT) * POINTS;
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("text", new Rectangle2D.Double(Paper.LEFT * POINTS - 2, Paper.HEAD * POINTS - 4, Paper.TEXT_WIDTH * POINTS + 4, height + 6));
        stripper.extractRegions(page);
        return (int) Arrays.stream(stripper.getTextForRegion("text").strip().split("\\s+")).filter(w -> w.chars().anyMatch(Character::isLetterOrDigit)).count();
    }

    public static int pages(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
