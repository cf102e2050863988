package demarche.exchange.sheet;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking a text for a formula: such a text gets an apostrophe before it on the way out, and loses it on the way back.
/// A text that already looks so guarded is guarded once more, so that nothing is lost.
public final class Formula {
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("''*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Formula() {}

    public static String guarded(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    public static String plain(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
