package demarche.insight.compare;

import demarche.text.Texts;
import java.util.Locale;

/// What the sections of a comparison are called.
public record SectionTitles(Texts texts) {
    public static SectionTitles in(Locale locale) {
        return new SectionTitles(Texts.of("compare", locale));
    }

    public String of(Section section) {
        return switch (section) {
            case NORMS_VOTES -> texts.get("compare.section.norms");
            case CRIME_VOTES -> texts.get("compare.section.crime");
            case TREATIES -> texts.get("compare.section.treaties");
            case MEMBERSHIPS -> texts.get("compare.section.memberships");
            case INDICES -> texts.get("compare.section.indices");
            case LISTS -> texts.get("compare.section.lists");
            case JUDGEMENT -> texts.get("compare.section.judgement");
            case PROGRAMMES -> texts.get("compare.section.programmes");
            case CONCERNS -> texts.get("compare.section.concerns");
        };
    }
}
