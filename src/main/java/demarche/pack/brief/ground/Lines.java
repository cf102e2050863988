package demarche.pack.brief.ground;

import java.util.Arrays;
import java.util.List;

/// Texts of the plan cut to the room a page has, where a word ends.
public final class Lines {
    private Lines() {}

    /// The first words of a text, on one line; an ellipsis says that there are more.
    public static String first(String text, int words) {
        List<String> all = words(text);
        return all.size() <= words ? String.join(" ", all) : String.join(" ", all.subList(0, words)) + " …";
    }

    /// The same, with no more letters than there is room for.
    public static String first(String text, int words, int letters) {
        String first = first(text, words);
        if (first.length() <= letters) return first;
        int word = first.lastIndexOf(' ', letters);
        int end = word > letters / 2 ? word : first.offsetByCodePoints(0, first.codePointCount(0, letters) - 1);
        return first.substring(0, end).strip() + " …";
    }

    /// The lines of a text that say something.
    public static List<String> each(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }
}
