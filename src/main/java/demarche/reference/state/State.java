package demarche.reference.state;

import demarche.plan.id.Iso3;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A member or observer of the United Nations, with its names and groups.
///
/// @param regionalGroup the group in which it votes and stands for election, such as `GRULAC`; `none` for states in no group
/// @param memberSince   empty for the two observers
public record State(Iso3 iso3, String iso2, String m49, String nameEn, String nameFr, String nameEs, String nameAr, boolean member,
        Optional<LocalDate> memberSince, String regionalGroup, String region, String subregion, String capital, String source) {

    /// The name without what stands in brackets after it: `Bolivia`.
    public String shortName(Locale language) {
        return name(language).replaceFirst(" \\([^)]*\\)$", "");
    }

    /// The short name in the language, or the English one where we hold none.
    public String name(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> nameFr;
            case "es" -> nameEs;
            case "ar" -> nameAr;
            default -> nameEn;
        };
    }
}
