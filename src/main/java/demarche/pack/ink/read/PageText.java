package demarche.pack.ink.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The text of a page in reading order and where its words stand, for search, selection and readers.
///
/// @param text  words parted by spaces, lines by line breaks
/// @param words in the order of the text
public record PageText(String text, List<Word> words) {
    /// A page without words, or one not read yet.
    public static final PageText NONE = new PageText("", List.of());

    public PageText {
        words = List.copyOf(words);
    }

    /// The words from one to another, both included, as they stand in the text.
    public String between(int first, int last) {
        return text.substring(words.get(first).from(), words.get(last).to());
    }

    /// The first letters, on one line.
    public String beginning(int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most);
    }

    /// Where some letters stand: one box for each run on a line.
    public List<Box> boxes(int from, int to) {
        var boxes = new ArrayList<Box>();
        for (int i = firstEndingAfter(from); i < words.size() && words.get(i).from() < to; i++) {
            Box part = words.get(i).part(from, to);
            if (!boxes.isEmpty() && continues(boxes.getLast(), part)) boxes.set(boxes.size() - 1, boxes.getLast().with(part));
            else boxes.add(part);
        }
        return boxes;
    }

    /// A gap wider than the line is high parts two columns.
    private static boolean continues(Box before, Box next) {
        double gap = Math.max(next.x() - before.right(), before.x() - next.right());
        return before.isLevelWith(next) && gap < before.height();
    }

    private int firstEndingAfter(int letter) {
        return (int) words.stream().takeWhile(w -> w.to() <= letter).count();
    }

    /// The word at a point, counted from 0.
    public OptionalInt wordAt(double x, double y) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).box().contains(x, y)).findFirst();
    }

    /// The word nearest to a point: one on its line before any other.
    public OptionalInt wordNear(double x, double y) {
        Optional<Integer> nearest = IntStream.range(0, words.size()).boxed().min(Comparator.comparingDouble(i -> away(words.get(i).box(), x, y)));
        return nearest.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static double away(Box box, double x, double y) {
        double across = Math.max(0, Math.max(box.x() - x, x - box.right()));
        double down = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
        return across + 1000 * down;
    }
}
