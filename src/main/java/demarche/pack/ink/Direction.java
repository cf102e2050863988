package demarche.pack.ink;

import java.util.Locale;
import java.util.Set;

/// Which way a language is written.
public final class Direction {
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

    private Direction() {}

    public static boolean isFromTheRight(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage());
    }

    /// As markup names it.
    static String of(Locale language) {
        return isFromTheRight(language) ? "rtl" : "ltr";
    }

    /// What an element of that language is marked with.
    static String[] attributes(Locale language) {
        return new String[] {"lang", language.toLanguageTag(), "dir", of(language)};
    }
}
