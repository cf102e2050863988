package demarche.pack.brief;

import demarche.pack.ink.Paper;
import java.util.Locale;

/// Which paper is printed, on what, in which language.
public record Print(BriefSort sort, Paper paper, Locale locale) {
    /// A card has the size of a card, whatever paper the printer holds.
    Paper sheet() {
        return sort == BriefSort.CARD ? Paper.CARD : paper;
    }
}
