package demarche.plan;

/// What a text of the plan may be, so that every list, page and file can hold it.
public final class Limits {
    /// Longest title or name, in UTF-16 units.
    public static final int TITLE = 200;
    /// Longest text of several sentences, in UTF-16 units.
    public static final int TEXT = 20_000;

    private Limits() {}

    static String title(String text) {
        if (text.isBlank()) throw new IllegalArgumentException("the title is empty");
        return line(text);
    }

    static String line(String text) {
        if (text.length() > TITLE) throw new IllegalArgumentException("longer than " + TITLE + " characters");
        if (text.chars().anyMatch(Character::isISOControl)) throw new IllegalArgumentException("holds a line break or control character");
        return text;
    }

    static String text(String text) {
        if (text.length() > TEXT) throw new IllegalArgumentException("longer than " + TEXT + " characters");
        return text;
    }
}
