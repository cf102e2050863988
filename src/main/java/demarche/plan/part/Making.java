package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.MINISTRY;

import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.choice.Sheet;
import demarche.plan.handling.Sensitive;
import demarche.plan.limit.Limits;
import java.util.List;
import java.util.Optional;

/// How a pack is made up: for whom, in which language, on which sheet, from which sections.
///
/// @param second the language that stands beside the first, where the pack has two
/// @param template the name of the ministry’s template; empty for none
/// @param parts the sections in their order; empty: all, in the usual order
public record Making(@Sensitive(MINISTRY) BriefSort edition, @Sensitive(MINISTRY) PackLanguage language,
        @Sensitive(MINISTRY) Optional<PackLanguage> second, @Sensitive(MINISTRY) Sheet sheet, @Sensitive(MINISTRY) String template,
        @Sensitive(MINISTRY) List<BriefPart> parts) implements Part {

    public Making {
        Limits.line(template);
        parts = List.copyOf(parts);
    }

    /// The internal brief with all it can hold, in English, on A4.
    public static Making usual() {
        return new Making(BriefSort.INTERNAL, PackLanguage.ENGLISH, Optional.empty(), Sheet.A4, "", List.of());
    }

    public Making withEdition(BriefSort edition) {
        return new Making(edition, language, second, sheet, template, parts);
    }

    public Making withLanguage(PackLanguage language) {
        return new Making(edition, language, second, sheet, template, parts);
    }

    public Making withSecond(Optional<PackLanguage> second) {
        return new Making(edition, language, second, sheet, template, parts);
    }

    public Making withSheet(Sheet sheet) {
        return new Making(edition, language, second, sheet, template, parts);
    }

    public Making withTemplate(String template) {
        return new Making(edition, language, second, sheet, template, parts);
    }

    public Making withParts(List<BriefPart> parts) {
        return new Making(edition, language, second, sheet, template, parts);
    }
}
