package demarche.pack.figure.chain;

import java.util.ArrayList;
import java.util.List;

/// The sizes a chain is laid out by. Lengths are in one unit: pixels of the screen at 100 % text, or points on paper.
///
/// @param width of the whole
/// @param gap   between columns, for the arrows
/// @param pad   within a box
/// @param line  the height of a line of words
/// @param apart between boxes of a column
/// @param head  the height of a column's name
/// @param most  lines in a box; what does not fit ends in an ellipsis
public record ChainMeasure(double width, double gap, double pad, double line, double apart, double head, int most, Run run) {
    /// Below this words would break too often; the picture scrolls sideways instead.
    public static final double LEAST_WIDTH = 680;

    /// How wide words run.
    @FunctionalInterface
    public interface Run {
        double of(String words, boolean strong);
    }

    /// @param run at 100 % text, in the font of the window
    public static ChainMeasure screen(double width, Run run) {
        return new ChainMeasure(Math.max(width, LEAST_WIDTH), 36, 9, 19.5, 10, 30, 6, run);
    }

    /// @param run in the font of the page
    public static ChainMeasure paper(double width, Run run) {
        return new ChainMeasure(width, 26, 5, 10.4, 6, 19, 6, run);
    }

    double column() {
        return (width - gap * (Stage.values().length - 1)) / Stage.values().length;
    }

    /// Broken between words, or within one that is longer than a line.
    List<String> broken(String text, boolean strong) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, strong)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) lines.add(line);
            line = pieces(word, strong, lines);
        }
        lines.add(line);
        if (lines.size() <= most) return List.copyOf(lines);
        var cut = new ArrayList<>(lines.subList(0, most));
        cut.set(most - 1, ended(cut.getLast(), strong));
        return List.copyOf(cut);
    }

    private boolean fits(String words, boolean strong) {
        return run.of(words, strong) <= column() - 2 * pad;
    }

    /// Puts all but the last piece of a long word among the lines.
    private String pieces(String word, boolean strong, List<String> lines) {
        String left = word;
        while (!fits(left, strong) && left.codePointCount(0, left.length()) > 1) {
            int end = left.length();
            while (end > 1 && !fits(left.substring(0, end), strong)) end = left.offsetByCodePoints(end, -1);
            lines.add(left.substring(0, Math.max(end, Character.charCount(left.codePointAt(0)))));
            left = left.substring(lines.getLast().length());
        }
        return left;
    }

    private String ended(String line, boolean strong) {
        String kept = line;
        while (!kept.isEmpty() && !fits(kept + " …", strong)) kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        return kept + " …";
    }
}
