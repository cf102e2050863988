package demarche.pack.map;

import demarche.insight.map.Colouring;
import demarche.text.Days;
import java.util.ArrayList;
import java.util.List;

/// The words around a map that stands alone: the title above, the legend and the small print below.
final class Caption {
    private static final double SIDE = 16;
    private static final double SWATCH = 12;
    private final List<Mark> above = new ArrayList<>();
    private final List<Mark> below = new ArrayList<>();
    private final double larger;
    private final double top;
    private final double height;

    Caption(MapSheet.Content content) {
        larger = content.larger();
        double y = SIDE;
        for (String line : wrapped(content.colouring().title(), Voice.TITLE)) {
            y += Voice.TITLE.leading() * larger;
            above.add(words(SIDE, y - Voice.TITLE.size() * 0.3 * larger, Voice.TITLE, line));
        }
        top = y + SIDE;
        y = legend(content, top + content.figure().height() + SIDE);
        for (String line : lines(content)) {
            for (String part : wrapped(line, Voice.NOTE)) {
                y += Voice.NOTE.leading() * larger;
                below.add(words(SIDE, y, Voice.NOTE, part));
            }
        }
        height = y + SIDE;
    }

    /// Note, what the brackets hold, source, day, boundaries.
    static List<String> lines(MapSheet.Content content) {
        Colouring colouring = content.colouring();
        var lines = new ArrayList<String>();
        if (!colouring.note().isEmpty()) lines.add(colouring.note());
        lines.add(content.texts().get("map.counted"));
        lines.add(content.texts().get("map.sourced", colouring.source(), new Days(content.texts().locale()).day(colouring.day())));
        lines.add(content.texts().get("map.borders"));
        return lines;
    }

    private double legend(MapSheet.Content content, double first) {
        double x = SIDE;
        double side = SWATCH * larger;
        double y = first + side;
        for (Colouring.Key key : content.colouring().key()) {
            String words = content.texts().get("map.key", key.words(), key.count());
            double needed = side + 6 + Voice.LEGEND.width(words) * larger + 18;
            if (x + needed > MapSheet.WIDTH - SIDE && x > SIDE) {
                x = SIDE;
                y += (Voice.LEGEND.leading() + 2) * larger;
            }
            below.add(new Mark.Swatch(x, y - side + 1.5, side, key.shade()));
            below.add(words(x + side + 6, y, Voice.LEGEND, words));
            x += needed;
        }
        return y + 8;
    }

    private Mark words(double x, double y, Voice voice, String words) {
        return new Mark.Words(x, y, voice.size() * larger, voice.isBold(), words);
    }

    private List<String> wrapped(String text, Voice voice) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && voice.width(line + " " + word) * larger > MapSheet.WIDTH - 2 * SIDE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    List<Mark> above() {
        return above;
    }

    List<Mark> below() {
        return below;
    }

    /// Where the map begins.
    double top() {
        return top;
    }

    double height() {
        return height;
    }
}
