package demarche.pack.figure.bridge;

import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.reference.topic.Debate;
import java.util.function.Function;
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
/// @param words     how wide words run in the letters of a topic that is taught, the widest
/// @param names     what debates are called
public record BridgeMeasure(double width, double column, double row, double line, double gap, double head, double groupHead, double between, double track,
        double beside, ToDoubleFunction<String> words, Function<Debate, String> names) {
    /// Below this the words of a topic would break too often; the picture scrolls sideways instead.
    public static final double LEAST_WIDTH = 640;
    /// How much more goes into a line of plain, of small and of large letters.
    private static final double PLAIN = 1.05;
    private static final double SMALL = 1.1;
    private static final double HEAD = 0.93;

    /// @param words how wide words run at 100 %, in the font of the window
    public static BridgeMeasure screen(double width, ToDoubleFunction<String> words, Function<Debate, String> names) {
        double room = Math.max(width, LEAST_WIDTH);
        double column = Math.clamp(room * 0.2325, Math.min(room * 0.28, 196), Math.max(228, room * 0.2));
        return new BridgeMeasure(room, column, 31, 16, 5, 36, 19, 22, 7, 63, words, names);
    }

    /// @param words how wide words run, in the font of the page
    public static BridgeMeasure paper(double width, ToDoubleFunction<String> words, Function<Debate, String> names) {
        return new BridgeMeasure(width, width * 0.255, 15, 9, 2.6, 19, 12, 6, 4.2, 23, words, names);
    }

    /// A break costs a part of the last word on each line.
    double rowHeight(Item item) {
        return row + line * (lines(item.name(), item.isTaught() ? column - beside : (column - beside) * PLAIN) - 1);
    }

    /// Beside the name stand a sign and a count.
    double headHeight(Debate debate) {
        return head + line * 1.15 * (lines(names.apply(debate), (column - beside * 1.1) * HEAD) - 1);
    }

    double groupHeight(String heading) {
        return heading.isEmpty() ? 0 : groupHead + line * (lines(heading, column * SMALL) - 1);
    }

    private int lines(String text, double room) {
        double run = words.applyAsDouble(text);
        return run <= room ? 1 : (int) Math.ceil(run / (room * 0.8));
    }
}
