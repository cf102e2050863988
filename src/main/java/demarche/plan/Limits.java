package demarche.plan;

import demarche.plan.Refused.Reason;

/// What a text of the plan may be, so that every list, page and file can hold it.
public final class Limits {
    /// Longest title or name, in UTF-16 units.
    public static final int TITLE = 200;
    /// Longest text of several sentences, in UTF-16 units.
    public static final int TEXT = 20_000;

    private Limits() {}

    /// A title: one line, never blank.
    public static String title(String text) {
        if (text.isBlank()) throw new Refused(Reason.EMPTY_TITLE, text);
        return line(text);
    }

    /// A name or other text of one line; may be empty.
    public static String line(String text) {
        if (text.length() > TITLE) throw new Refused(Reason.TOO_LONG, text);
        if (holdsNoCharacter(text, false)) throw new Refused(Reason.CONTROL_CHARACTER, text);
        return text;
    }

    /// A text of several sentences; line breaks and tabs are the only control characters.
    public static String text(String text) {
        if (text.length() > TEXT) throw new Refused(Reason.TOO_LONG, text);
        if (holdsNoCharacter(text, true)) throw new Refused(Reason.CONTROL_CHARACTER, text);
        return text;
    }

    /// A control character, or half a surrogate pair: no file can hold it. A loop, not a stream: every text of a big plan passes here while it is opened.
    private static boolean holdsNoCharacter(String text, boolean breaksAllowed) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean allowed = breaksAllowed && (c == '\n' || c == '\t');
            if (!allowed && (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) return true;
        }
        return false;
    }
}
