package demarche.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// How the readers of a state write a language that is written in several ways: months and digits of Arabic differ from Tunis to Amman.
public final class Readers {
    private static final String ARABIC = "ar";
    /// Where Arabic is read with the digits 1 2 3.
    private static final Set<String> MAGHREB = Set.of("DZ", "LY", "MA", "MR", "TN");

    private Readers() {}

    /// @param region two letters; one where the language is not spoken leaves the language as it is
    public static Locale of(Locale language, String region) {
        if (!language.getLanguage().equals(ARABIC) || !language.getCountry().isEmpty()) return language;
        Locale reader = Locale.of(ARABIC, region);
        if (Arrays.stream(Locale.getAvailableLocales()).noneMatch(reader::equals)) return language;
        return MAGHREB.contains(region) ? new Locale.Builder().setLocale(reader).setUnicodeLocaleKeyword("nu", "latn").build() : reader;
    }
}
