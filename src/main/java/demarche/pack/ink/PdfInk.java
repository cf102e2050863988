package demarche.pack.ink;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import demarche.pack.block.Document;
import demarche.pack.block.look.Look;
import demarche.pack.block.look.Role;
import demarche.pack.block.look.Typeface;
import demarche.pack.block.look.Typeface.Cut;
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
        try (PdfBoxRenderer renderer = renderer(xhtml, document.head().look()); PDDocument pdf = renderer.createPDFKeepOpen()) {
            return new Mending(document.head(), xhtml).mended(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(String xhtml, Look look) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl((uri, _) -> isWithin(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUriResolver((_, uri) -> isWithin(uri) ? uri : null);
        builder.useReplacementText("?");
        builder.withProducer("Demarche");
        builder.useSVGDrawer(new SvgInk());
        fonts(builder);
        look.faces().forEach((role, face) -> fonts(builder, role, face));
        FromTheRight.teach(builder, xhtml);
        builder.withHtmlContent(xhtml, "");
        return builder.buildPdfRenderer();
    }

    /// The logo, which the page carries in itself; all else would be fetched.
    private static boolean isWithin(String uri) {
        return uri.startsWith("data:image/png;base64,");
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

    /// A ministry’s own, under the name of their use.
    private static void fonts(PdfRendererBuilder builder, Role role, Typeface face) {
        builder.useFont(() -> PlainFont.stream(face.file(Cut.REGULAR).bytes()), role.own(), 400, FontStyle.NORMAL, true);
        builder.useFont(() -> PlainFont.stream(face.file(Cut.BOLD).bytes()), role.own(), 700, FontStyle.NORMAL, true);
        builder.useFont(() -> PlainFont.stream(face.file(Cut.ITALIC).bytes()), role.own(), 400, FontStyle.ITALIC, true);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> PlainFont.stream(file), family, weight, style, true);
    }
}
