package demarche.ui.timeline.chart;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words run in one font, from the widths of their letters: thousands of names are measured in the time of a few. Words whose letters join are
/// measured whole.
final class GlyphWidths {
    private static final char JOINING = '\u0590';
    private static final int MOST = 100_000;
    private final Font font;
    private final Map<Character, Double> letters = new HashMap<>();
    private final Map<String, Double> whole = new HashMap<>();

    GlyphWidths(String family, double size) {
        this.font = Font.font(family, size);
    }

    Font font() {
        return font;
    }

    double of(String words) {
        if (whole.size() > MOST) whole.clear();
        return whole.computeIfAbsent(words, this::summed);
    }

    private double summed(String words) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter >= JOINING && letter < '\u2000') return measured(words);
            width += letters.computeIfAbsent(letter, l -> measured(l.toString()));
        }
        return width;
    }

    private double measured(String words) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /// The words, or as many as there is room for and an ellipsis.
    String cut(String words, double room) {
        if (of(words) <= room) return words;
        int end = words.length();
        while (end > 0 && of(words.substring(0, end)) + of("…") > room) end--;
        return words.substring(0, end).strip() + "…";
    }
}
