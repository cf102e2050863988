package demarche.ui.packs.print;

import demarche.pack.ink.Paper;
import demarche.plan.choice.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What is to be printed.
///
/// @param title  the number of the brief: anybody at the printer can read it
/// @param papers one PDF, or one for each numbered copy; made only when printed, away from the window
/// @param pages  of one paper
/// @param made   the paper it was made for; empty for a card, which stands in the middle of any
public record ToPrint(String title, List<Supplier<byte[]>> papers, int pages, Optional<Sheet> made) {
    public ToPrint {
        papers = List.copyOf(papers);
        if (papers.isEmpty()) throw new IllegalArgumentException("nothing to print");
    }

    /// Copies without numbers.
    public static ToPrint of(String title, byte[] pdf, int pages, Optional<Sheet> made) {
        return new ToPrint(title, List.of(() -> pdf), pages, made);
    }

    /// The paper to ask a printer for; a card is printed on whatever it holds.
    public static Optional<Sheet> sheet(Paper paper) {
        return switch (paper) {
            case A4 -> Optional.of(Sheet.A4);
            case LETTER -> Optional.of(Sheet.LETTER);
            case CARD -> Optional.empty();
        };
    }

    boolean isNumbered() {
        return papers.size() > 1;
    }
}
