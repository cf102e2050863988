package demarche.pack.ink.printer;

import demarche.plan.choice.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;

/// What a printer says that it can do. A printer that says nothing about its paper is taken to hold any.
///
/// @param copies   whether it makes copies of one job by itself
/// @param collates whether it does so copy by copy
public record Abilities(boolean accepts, Set<PrintSides> sides, Set<Sheet> papers, boolean copies, boolean collates) {
    private static final DocFlavor FLAVOUR = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    public Abilities {
        sides = Set.copyOf(sides);
        papers = Set.copyOf(papers);
    }

    public static Abilities of(PrintService printer) {
        boolean accepts = printer.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
        return new Abilities(accepts, sides(printer), papers(printer), printer.isAttributeCategorySupported(Copies.class), values(printer, SheetCollate.class).contains(SheetCollate.COLLATED));
    }

    private static Set<PrintSides> sides(PrintService printer) {
        List<Attribute> said = values(printer, Sides.class);
        var sides = EnumSet.of(PrintSides.ONE);
        for (PrintSides way : PrintSides.values()) if (said.contains(attribute(way))) sides.add(way);
        return sides;
    }

    private static Set<Sheet> papers(PrintService printer) {
        List<Attribute> said = values(printer, Media.class);
        var papers = EnumSet.noneOf(Sheet.class);
        for (Sheet sheet : Sheet.values()) if (said.isEmpty() || said.contains(attribute(sheet))) papers.add(sheet);
        return papers;
    }

    private static List<Attribute> values(PrintService printer, Class<? extends Attribute> category) {
        if (!printer.isAttributeCategorySupported(category)) return List.of();
        return switch (printer.getSupportedAttributeValues(category, FLAVOUR, null)) {
            case Attribute[] many -> Arrays.asList(many);
            case Attribute one -> List.of(one);
            case null, default -> List.of();
        };
    }

    /// As the printer is told.
    public static Sides attribute(PrintSides sides) {
        return switch (sides) {
            case ONE -> Sides.ONE_SIDED;
            case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }

    /// As the printer is told.
    public static MediaSizeName attribute(Sheet paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
        };
    }

    /// What of the wish this printer cannot do; to be said before it is asked.
    ///
    /// @param made the paper the pages were made for; empty for a card, which stands in the middle of any
    public List<Shortfall> shortfalls(PrintJobWish wish, Optional<Sheet> made) {
        var all = new ArrayList<Shortfall>();
        if (!accepts) all.add(Shortfall.NOT_ACCEPTING);
        if (!sides.contains(wish.sides())) all.add(sides.size() == 1 ? Shortfall.BOTH_SIDES : Shortfall.THIS_EDGE);
        if (!papers.contains(wish.paper())) all.add(wish.paper() == Sheet.A4 ? Shortfall.NO_A4 : Shortfall.NO_LETTER);
        if (made.isPresent() && made.get() != wish.paper()) all.add(Shortfall.OTHER_PAPER);
        return all;
    }
}
