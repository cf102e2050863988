package demarche.pack.ink;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import demarche.pack.block.Document;
import demarche.pack.ink.bidi.FromTheRight;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws a document as a PDF that a screen reader can follow (PDF/UA-1). The same document always gives the same bytes, and nothing is fetched:
/// fonts and stylesheet come with Demarche, every address in the text stays text.
public final class PdfInk {
    private final HtmlInk html;

    public PdfInk(Paper paper) {
        this.html = new HtmlInk(paper);
        XRLog.setLoggingEnabled(false);
    }

    public byte[] draw(Document document) {
        String xhtml = LogicalText.beside(html.draw(document));
        try (PdfBoxRenderer renderer = renderer(xhtml); PDDocument pdf = renderer.createPDFKeepOpen()) {
            return new Mending(document.head(), xhtml).mended(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(String xhtml) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUriResolver((_, _) -> null);
        builder.useReplacementText("?");
        builder.withProducer("Demarche");
        builder.useSVGDrawer(new SvgInk());
        fonts(builder);
        FromTheRight.teach(builder, xhtml);
        builder.withHtmlContent(xhtml, "");
        return builder.buildPdfRenderer();
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "IBMPlexSerif-Regular", "Plex Serif", 400, FontStyle.NORMAL);
        font(builder, "IBMPlexSerif-Bold", "Plex Serif", 700, FontStyle.NORMAL);
        font(builder, "IBMPlexSans-Regular", "Plex Sans", 400, FontStyle.NORMAL);
        font(builder, "IBMPlexSans-Italic", "Plex Sans", 400, FontStyle.ITALIC);
        font(builder, "IBMPlexSans-SemiBold", "Plex Sans", 600, FontStyle.NORMAL);
        font(builder, "IBMPlexSans-Bold", "Plex Sans", 700, FontStyle.NORMAL);
        font(builder, "IBMPlexSansArabic-Regular", "Plex Arabic", 400, FontStyle.NORMAL);
        font(builder, "IBMPlexSansArabic-Bold", "Plex Arabic", 700, FontStyle.NORMAL);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> PlainFont.stream(file), family, weight, style, true);
    }
}
