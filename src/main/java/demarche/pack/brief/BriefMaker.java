package demarche.pack.brief;

import demarche.pack.block.Document;
import demarche.pack.brief.ground.Marking;
import demarche.pack.brief.ground.Request;
import demarche.pack.brief.outward.SidePaper;
import demarche.pack.ink.Paper;
import demarche.pack.ink.PdfInk;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Makes a paper on one state, in any kind of file. The same plan and facts always give the same bytes.
public final class BriefMaker {
    private static final int CARD_SIDES = 2;

    private BriefMaker() {}

    /// The internal brief.
    public static byte[] pdf(Plan plan, Facts facts, Iso3 state, Paper paper) {
        return pdf(plan, facts, state, new Print(BriefSort.INTERNAL, paper));
    }

    /// @param print which of the papers, and how
    public static byte[] pdf(Plan plan, Facts facts, Iso3 state, Print print) {
        return made(Commission.on(plan, facts, state, print), Format.PDF);
    }

    /// The papers of a pack with the place of each section.
    public static Measured measured(Commission commission) {
        return new Measured(made(commission, Format.PDF), List.of(), 0, List.of());
    }

    /// What stands on every page: the highest marking of what the papers hold.
    public static Handling marking(Commission commission) {
        return Marking.of(request(commission));
    }

    /// How much is said is decided by the sides of the PDF, so that every kind of file says the same.
    public static byte[] made(Commission commission, Format format) {
        Print print = commission.print();
        var request = request(commission);
        var ink = new PdfInk(print.sheet());
        Document document = switch (print.sort()) {
            case INTERNAL, HEAD -> BriefComposer.compose(print.sort(), request, coreSides(ink.draw(dressed(print, BriefComposer.compose(print.sort(), request, OptionalInt.empty(), SidePaper.MOST)))), SidePaper.MOST);
            case IMPLEMENTER -> BriefComposer.compose(request);
            case CARD -> within(CARD_SIDES, print, request, ink);
            case HAND_OVER, PUBLIC -> within(1, print, request, ink);
        };
        return format.draw(dressed(print, document), print.sheet());
    }

    private static Request request(Commission commission) {
        return new Request(commission.plan(), commission.facts(), commission.states().getFirst(), commission.print().locale(), commission.print().sort().edition(), commission.pack());
    }

    /// With as many lines as the sides have room for.
    private static Document within(int sides, Print print, Request request, PdfInk ink) {
        Document document = BriefComposer.compose(print.sort(), request, OptionalInt.empty(), SidePaper.MOST);
        for (int room = SidePaper.MOST - 1; room > 0 && sides(ink.draw(dressed(print, document))) > sides; room--) {
            document = BriefComposer.compose(print.sort(), request, OptionalInt.empty(), room);
        }
        return document;
    }

    private static Document dressed(Print print, Document document) {
        return print.template().dress(document, print.sort());
    }

    private static int sides(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sides of sections 1 to 4, counted on the drawn pages: the cover prints them, and stays one side.
    private static OptionalInt coreSides(byte[] draft) {
        try (PDDocument pdf = Loader.loadPDF(draft)) {
            int first = 0;
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                PDPage page = item.findDestinationPage(pdf);
                int index = pdf.getPages().indexOf(page);
                if (item.getTitle().startsWith("1 ")) first = index;
                else if (first > 0 && !item.getTitle().matches("[2-4] .*")) return OptionalInt.of(index - first);
            }
            return OptionalInt.of(pdf.getNumberOfPages() - first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
