package demarche.pack.figure.bridge;

import java.util.function.ToDoubleFunction;

/// The sizes a bridge is laid out by. Lengths are in one unit: pixels of the screen at 100 % text, or points on paper.
///
/// @param width     of the whole
/// @param column    of one debate
/// @param row       the height of a topic of one line
/// @param line      what each further line of words adds
/// @param gap       between topics
/// @param head      the height of the name of a debate
/// @param groupHead the height of the heading of a group
/// @param between   between groups
/// @param track     what a line that runs through a lane takes, with the room beside it
/// @param beside    what a topic's row holds beside its words: edges, sign, depth
/// @param words     how wide words run
public record BridgeMeasure(double width, double column, double row, double line, double gap, double head, double groupHead, double between, double track,
        double beside, ToDoubleFunction<String> words) {
    /// Below this the words of a topic would break too often; the picture scrolls sideways instead.
    public static final double LEAST_WIDTH = 640;

    /// @param words how wide words run at 100 %, in the font of the window
    public static BridgeMeasure screen(double width, ToDoubleFunction<String> words) {
        double room = Math.max(width, LEAST_WIDTH);
        double column = Math.clamp(room * 0.2325, Math.min(room * 0.28, 196), Math.max(228, room * 0.2));
        return new BridgeMeasure(room, column, 31, 16, 5, 36, 19, 22, 7, 66, words);
    }

    /// @param words how wide words run, in the font of the page
    public static BridgeMeasure paper(double width, ToDoubleFunction<String> words) {
        return new BridgeMeasure(width, width * 0.255, 15, 9, 2.6, 19, 11, 6, 4.2, 24, words);
    }

    /// A break costs a part of the last word on each line.
    double rowHeight(String name) {
        return row + line * (lines(name, column - beside) - 1);
    }

    double groupHeight(String heading) {
        return heading.isEmpty() ? 0 : groupHead + line * (lines(heading, column) - 1);
    }

    private int lines(String text, double room) {
        double run = words.applyAsDouble(text);
        return run <= room ? 1 : (int) Math.ceil(run / (room * 0.8));
    }
}
