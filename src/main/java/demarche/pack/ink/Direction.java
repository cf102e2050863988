package demarche.pack.ink;

import java.util.Locale;
import java.util.Set;

/// Which way a language is written.
final class Direction {
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

    private Direction() {}

    static boolean isFromTheRight(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage());
    }

    /// As markup names it.
    static String of(Locale language) {
        return isFromTheRight(language) ? "rtl" : "ltr";
    }
}
