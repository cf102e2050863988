package demarche.pack.brief;

import demarche.pack.ink.Paper;
import demarche.pack.ink.PdfInk;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Makes the internal brief on one state. The same plan and facts always give the same bytes.
public final class BriefMaker {
    private BriefMaker() {}

    public static byte[] pdf(Plan plan, Facts facts, Iso3 state, Paper paper, Locale locale) {
        return made(new Request(plan, facts, state, locale), Format.PDF, paper);
    }

    public static byte[] made(Request request, Format format, Paper paper) {
        byte[] draft = new PdfInk(paper).draw(BriefComposer.compose(request));
        return format.draw(BriefComposer.compose(request, coreSides(draft)), paper);
    }

    /// The sides between the cover and the facts, counted on the drawn pages: the cover prints them, and stays one side.
    private static OptionalInt coreSides(byte[] draft) {
        try (PDDocument pdf = Loader.loadPDF(draft)) {
            int cover = 0;
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                PDPage page = item.findDestinationPage(pdf);
                int index = pdf.getPages().indexOf(page);
                if (item.getTitle().startsWith("1 ")) cover = index;
                if (item.getTitle().startsWith("5 ")) return OptionalInt.of(index - cover);
            }
            return OptionalInt.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
