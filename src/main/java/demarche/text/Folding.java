package demarche.text;

import java.text.Normalizer;
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
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(folded(text))).filter(w -> !w.isEmpty()).toList();
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
