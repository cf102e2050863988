package demarche.pack.ink.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text as a search sees it: small letters without accents, ligatures spelt out, one space for any white space, so that what runs over the end of a
/// line is found too. Knows which letter of the text each of its own letters came from.
public final class Folded {
    private final String folded;
    private final int[] origin;

    private Folded(String folded, int[] origin) {
        this.folded = folded;
        this.origin = origin;
    }

    /// A stretch of the text that was folded.
    ///
    /// @param to after its last letter
    public record Stretch(int from, int to) {}

    public static Folded of(String text) {
        var out = new StringBuilder();
        int[] origin = new int[text.length() * 2 + 1];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String letters = letters(text.codePointAt(at));
            if (letters.equals(" ") && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') continue;
            origin = roomFor(out.length() + letters.length() + 1, origin);
            for (int i = 0; i < letters.length(); i++) origin[out.length() + i] = at;
            out.append(letters);
        }
        origin[out.length()] = text.length();
        return new Folded(out.toString(), origin);
    }

    private static int[] roomFor(int many, int[] origin) {
        return many <= origin.length ? origin : Arrays.copyOf(origin, many * 2);
    }

    private static String letters(int character) {
        if (character < 128) return Character.isWhitespace(character) ? " " : Character.toString(Character.toLowerCase(character));
        String spelt = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        var kept = new StringBuilder();
        spelt.codePoints().filter(c -> !isMark(c)).forEach(c -> kept.appendCodePoint(plain(c)));
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /// Quotation marks and dashes as a keyboard types them.
    private static int plain(int character) {
        return switch (character) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2010', '\u2011', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.isWhitespace(character) ? ' ' : character;
        };
    }

    /// Every place where the words stand, none of them overlapping; none for white space alone.
    public List<Stretch> find(String words) {
        String sought = of(words).folded.strip();
        var found = new ArrayList<Stretch>();
        if (sought.isEmpty()) return found;
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length())) {
            found.add(new Stretch(origin[at], end(at + sought.length())));
        }
        return found;
    }

    /// The letter after a folded one: half of a ligature takes the whole of it, and an accent that follows its letter is taken along.
    private int end(int after) {
        int next = after;
        while (next < folded.length() && origin[next] == origin[after - 1]) next++;
        return origin[next];
    }
}
