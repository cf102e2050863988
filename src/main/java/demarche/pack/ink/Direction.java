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

    /// What an element of that language is marked with; of words in a language that nobody told, only the way they are written.
    static String[] attributes(Locale language) {
        return language.equals(Locale.ROOT) ? new String[] {"dir", of(language)} : new String[] {"lang", language.toLanguageTag(), "dir", of(language)};
    }

    /// Whether the words can only be read from the left: what people write into a plan is in whatever language they please.
    public static boolean isFromTheLeft(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && text.codePoints().mapToObj(Character::getDirectionality)
                .noneMatch(d -> d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
