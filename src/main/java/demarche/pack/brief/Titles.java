package demarche.pack.brief;

/// Words that begin a cell or a sentence.
final class Titles {
    private Titles() {}

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT) + text.substring(text.offsetByCodePoints(0, 1));
    }
}
