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
        if (holdsControl(text, false)) throw new Refused(Reason.CONTROL_CHARACTER, text);
        return text;
    }

    /// A text of several sentences; line breaks and tabs are the only control characters.
    public static String text(String text) {
        if (text.length() > TEXT) throw new Refused(Reason.TOO_LONG, text);
        if (holdsControl(text, true)) throw new Refused(Reason.CONTROL_CHARACTER, text);
        return text;
    }

    /// A loop, not a stream: every text of a big plan passes here while it is opened.
    private static boolean holdsControl(String text, boolean breaksAllowed) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && !(breaksAllowed && (c == '\n' || c == '\t'))) return true;
        }
        return false;
    }
}
