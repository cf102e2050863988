package demarche.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as a search compares them: small letters, no accents.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    public static String folded(String text) {
        if (isPlain(text)) return text.toLowerCase(Locale.ROOT).strip();
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    public static List<String> words(String text) {
        if (isPlain(text)) return plainWords(text.toLowerCase(Locale.ROOT));
        return Arrays.stream(BETWEEN.split(folded(text))).filter(w -> !w.isEmpty()).toList();
    }

    /// Most texts hold no accent; searching folds hundreds of them with every letter typed.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }

    private static List<String> plainWords(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) continue;
            if (i > from) words.add(text.substring(from, i));
            from = i + 1;
        }
        return List.copyOf(words);
    }

    /// Letters and digits alone, in one: `Art. 35` and `art 35` are `art35`.
    public static String tight(String text) {
        return BETWEEN.matcher(folded(text)).replaceAll("");
    }

    /// Whether each word sought begins a word of the text.
    public static boolean begins(List<String> sought, List<String> text) {
        return sought.stream().allMatch(s -> text.stream().anyMatch(t -> t.startsWith(s)));
    }
}
