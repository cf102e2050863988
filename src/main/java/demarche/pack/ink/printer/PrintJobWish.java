package demarche.pack.ink.printer;

import demarche.plan.choice.Sheet;

/// How something is to be printed.
///
/// @param copies  of each paper handed over; at least 1
/// @param paper   that the printer takes
/// @param collate whole copies one after the other, not every first page first
public record PrintJobWish(int copies, PageChoice pages, PrintSides sides, Sheet paper, boolean collate) {
    public PrintJobWish {
        if (copies < 1) throw new IllegalArgumentException("copies " + copies);
    }

    /// Once, on one side, in whole copies.
    public static PrintJobWish of(PageChoice pages, Sheet paper) {
        return new PrintJobWish(1, pages, PrintSides.ONE, paper, true);
    }

    public PrintJobWish withCopies(int copiesNow) {
        return new PrintJobWish(copiesNow, pages, sides, paper, collate);
    }

    public PrintJobWish withPages(PageChoice pagesNow) {
        return new PrintJobWish(copies, pagesNow, sides, paper, collate);
    }

    public PrintJobWish withSides(PrintSides sidesNow) {
        return new PrintJobWish(copies, pages, sidesNow, paper, collate);
    }

    public PrintJobWish withPaper(Sheet paperNow) {
        return new PrintJobWish(copies, pages, sides, paperNow, collate);
    }
}
