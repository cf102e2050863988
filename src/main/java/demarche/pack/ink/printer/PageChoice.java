package demarche.pack.ink.printer;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The pages of a document that are printed, as people write them: `2-4, 7`.
///
/// @param pages counted from 1, in their order, none twice
public record PageChoice(List<Integer> pages) {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})(?:\\s*[-\u2013]\\s*(\\d{1,5})?)?");

    public PageChoice {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) throw new IllegalArgumentException("no pages");
    }

    public static PageChoice all(int count) {
        return new PageChoice(IntStream.rangeClosed(1, count).boxed().toList());
    }

    /// Nothing written is all pages; `9-` is from there to the end. Empty where the text names a page that is not there, or makes no sense.
    public static Optional<PageChoice> read(String text, int count) {
        if (text.isBlank()) return Optional.of(all(count));
        var pages = new TreeSet<Integer>();
        for (String part : text.strip().split("[,;]", -1)) {
            Matcher span = SPAN.matcher(part.strip());
            if (!span.matches()) return Optional.empty();
            int first = Integer.parseInt(span.group(1));
            int last = span.group(2) != null ? Integer.parseInt(span.group(2)) : part.matches(".*\\d\\s*") ? first : count;
            if (first < 1 || last > count || first > last) return Optional.empty();
            IntStream.rangeClosed(first, last).forEach(pages::add);
        }
        return Optional.of(new PageChoice(List.copyOf(pages)));
    }
}
