package demarche.pack.ink.bidi;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The shape an Arabic letter takes from its neighbours. The shapes are those that Unicode lists as presentation forms, in the order in which it lists them:
/// alone, at the end of a word, at its beginning, within.
final class Joining {
    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int WITHIN = 3;
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final Map<Character, Character> LAM_WITH_ALEF = Map.of('\u0622', '\ufef5', '\u0623', '\ufef7', '\u0625', '\ufef9', '\u0627', '\ufefb');
    private static final Map<Character, String> SHAPES = shapes();
    private final String text;
    private final StringBuilder joined = new StringBuilder();

    private Joining(String text) {
        this.text = text;
    }

    /// The letters as they are drawn, still in the order in which they are read. Vowel signs are left out: they cannot be placed over their letters.
    static String of(String text) {
        return new Joining(text.replaceAll("[\u064b-\u0652]", "")).joined();
    }

    /// The letters as they are written, whatever their shape.
    static String undone(String joined) {
        return Normalizer.normalize(joined, Normalizer.Form.NFKC);
    }

    private String joined() {
        boolean tied = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isMark(letter)) {
                joined.append(letter);
            } else if (letter == LAM && i + 1 < text.length() && LAM_WITH_ALEF.containsKey(text.charAt(i + 1))) {
                joined.append((char) (LAM_WITH_ALEF.get(text.charAt(++i)) + (tied ? END : ALONE)));
                tied = false;
            } else {
                boolean ties = tiesForward(letter) && tiesBack(next(i));
                joined.append(shape(letter, tied, ties));
                tied = ties;
            }
        }
        return joined.toString();
    }

    private static char shape(char letter, boolean tied, boolean ties) {
        String shapes = SHAPES.getOrDefault(letter, "");
        int wanted = tied ? (ties ? WITHIN : END) : (ties ? BEGINNING : ALONE);
        return wanted < shapes.length() ? shapes.charAt(wanted) : letter;
    }

    private static boolean tiesForward(char letter) {
        return letter == TATWEEL || SHAPES.getOrDefault(letter, "").length() > BEGINNING;
    }

    private static boolean tiesBack(char letter) {
        return letter == TATWEEL || SHAPES.getOrDefault(letter, "").length() > END;
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /// The next letter that is not a mark; a space at the end.
    private char next(int i) {
        return (char) IntStream.range(i + 1, text.length()).map(text::charAt).filter(c -> !isMark((char) c)).findFirst().orElse(' ');
    }

    private static Map<Character, String> shapes() {
        var shapes = new HashMap<Character, String>();
        for (int[] range : List.of(new int[] {0xfe80, 0xfef4}, new int[] {0xfb50, 0xfbb1}, new int[] {0xfbd3, 0xfbe7}, new int[] {0xfbfc, 0xfbff})) {
            for (int shape = range[0]; shape <= range[1]; shape++) {
                String letter = undone(Character.toString(shape));
                if (letter.length() == 1) shapes.merge(letter.charAt(0), Character.toString(shape), String::concat);
            }
        }
        return Map.copyOf(shapes);
    }
}
