package demarche.pack.brief;

import demarche.pack.ink.Paper;
import demarche.pack.template.Template;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which paper is printed, and how.
///
/// @param second the language that stands beside the first
/// @param parts  the sections in their order, as far as the edition has them; empty: all, in the usual order or that of the template
/// @param copy   which numbered copy it is; empty where copies are not counted
public record Print(BriefSort sort, Paper paper, PackLanguage language, Optional<PackLanguage> second, List<BriefPart> parts, Template template, Optional<CopyMark> copy) {
    public Print {
        parts = List.copyOf(parts);
    }

    /// In English, with all the edition has.
    public Print(BriefSort sort, Paper paper) {
        this(sort, paper, PackLanguage.ENGLISH, Optional.empty(), List.of(), Template.none(), Optional.empty());
    }

    public Locale locale() {
        return language.locale();
    }

    /// A card has the size of a card, whatever paper the printer holds.
    public Paper sheet() {
        return sort == BriefSort.CARD ? Paper.CARD : paper;
    }

    public Print withLanguage(PackLanguage language) {
        return new Print(sort, paper, language, second, parts, template, copy);
    }

    public Print withCopy(CopyMark copy) {
        return new Print(sort, paper, language, second, parts, template, Optional.of(copy));
    }
}
