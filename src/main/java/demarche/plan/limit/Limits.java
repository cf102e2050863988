package demarche.plan.limit;

import demarche.plan.limit.Refused.Reason;
import java.math.BigDecimal;
import java.util.Optional;

/// What a text of the plan may be, so that every list, page and file can hold it.
public final class Limits {
    /// Longest title or name, in UTF-16 units.
    public static final int TITLE = 200;
    /// Longest text of several sentences, in UTF-16 units.
    public static final int TEXT = 20_000;
    /// Largest count of anything: people, days, weeks.
    public static final int COUNT = 1_000_000;
    /// Most digits of a number before its point, and after it.
    public static final int DIGITS = 15;
    public static final int PLACES = 6;

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

    /// What is to be said in a sentence or more; never blank.
    public static String statement(String text) {
        if (text.isBlank()) throw new Refused(Reason.EMPTY_TITLE, text);
        return text(text);
    }

    /// A text of several sentences; line breaks and tabs are the only control characters.
    public static String text(String text) {
        if (text.length() > TEXT) throw new Refused(Reason.TOO_LONG, text);
        if (holdsNoCharacter(text, true)) throw new Refused(Reason.CONTROL_CHARACTER, text);
        return text;
    }

    /// A count, if there is one: from zero to [#COUNT].
    public static Optional<Integer> count(Optional<Integer> count) {
        count.filter(n -> n < 0 || n > COUNT).ifPresent(n -> {
            throw new Refused(Reason.OUT_OF_RANGE, n.toString());
        });
        return count;
    }

    /// A number as every file writes it: without zeros at the end, of at most [#DIGITS] and [#PLACES] digits.
    public static BigDecimal decimal(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() < 0) plain = plain.setScale(0);
        if (plain.scale() > PLACES || plain.precision() - plain.scale() > DIGITS) throw new Refused(Reason.OUT_OF_RANGE, "");
        return plain;
    }

    public static Optional<BigDecimal> decimal(Optional<BigDecimal> number) {
        return number.map(Limits::decimal);
    }

    /// A number above zero.
    public static BigDecimal positive(BigDecimal number) {
        if (number.signum() <= 0) throw new Refused(Reason.OUT_OF_RANGE, number.toPlainString());
        return decimal(number);
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
