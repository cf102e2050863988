package demarche.pack.figure.bridge;

import demarche.insight.Joined;
import demarche.pack.figure.Drawing;
import demarche.pack.figure.Drawing.Mark;
import demarche.pack.figure.Drawing.Stroke;
import demarche.pack.figure.SignPaths;
import demarche.pack.figure.bridge.BridgeFigure.GroupHead;
import demarche.pack.figure.bridge.BridgeFigure.Head;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import demarche.reference.topic.Debate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The bridge on paper, in black and grey: solid frame and line are there, dashed frame and hollow line are missing, dotted is neither.
public final class PrintedBridge {
    private static final double TEXT = 7.2;
    private static final double SMALL = 6.6;
    private static final double THIN = 0.6;
    private static final double SIGN = 6;
    /// A line on paper, of its width on the screen.
    private static final double SHARE = 0.45;
    private final BridgeMeasure measure;
    private final Function<Debate, String> names;
    private final PaperWords words = new PaperWords();
    private final List<Mark> marks = new ArrayList<>();

    private PrintedBridge(double width, Function<Debate, String> names) {
        this.names = names;
        this.measure = BridgeMeasure.paper(width, w -> words.width(w, TEXT, true), names);
    }

    /// A bridge and how much of it there was room for.
    public record Printed(Drawing drawing, BridgeContent content) {}

    /// As many topics and lines as fit.
    ///
    /// @param contents what is shown for each extent
    /// @param names    what debates are called
    /// @param room     the most it may take, in points
    public static Printed of(Function<Extent, BridgeContent> contents, Function<Debate, String> names, Box room) {
        for (int topics = 30; ; topics -= 2) {
            var printed = new PrintedBridge(room.width(), names);
            BridgeContent content = contents.apply(new Extent.Taught(topics, 2 * topics));
            BridgeFigure figure = BridgeFigure.of(content, printed.measure);
            if (figure.height() <= room.height() || topics <= 4) return new Printed(printed.drawing(figure), content);
        }
    }

    private Drawing drawing(BridgeFigure figure) {
        for (Joined.State state : List.of(Joined.State.UNTAUGHT, Joined.State.MADE, Joined.State.HALF)) {
            figure.curves().stream().filter(c -> c.line().state() == state).forEach(this::curve);
        }
        figure.heads().forEach(this::head);
        figure.groups().forEach(this::group);
        figure.spots().forEach(this::spot);
        return new Drawing(figure.width(), figure.height() + 1, marks);
    }

    private void curve(Curve curve) {
        double width = curve.line().width() * SHARE;
        boolean contrast = curve.line().isContrast();
        List<Double> dashes = contrast ? List.of(4.0, 2.4) : List.of();
        switch (curve.line().state()) {
            case MADE -> marks.add(new Stroke(curve.path(), width, 0x30, dashes));
            case UNTAUGHT -> marks.add(new Stroke(curve.path(), 0.5, 0x60, contrast ? List.of(3.0, 2.0) : List.of(0.6, 1.8)));
            case HALF -> {
                marks.add(new Stroke(curve.path(), width + 1, 0x30, dashes));
                marks.add(Stroke.solid(curve.path(), Math.max(0.5, width - 0.1), 0xff));
            }
        }
    }

    private void head(Head head) {
        Box box = head.box();
        Debate debate = head.section().debate();
        marks.add(new Drawing.Sign(SignPaths.Debate.of(debate.code()).parts(SignPaths.Ink.FILLED), box.x(), box.bottom() - 11, 7));
        marks.add(new Drawing.Words(names.apply(debate), box.x() + 10.5, box.bottom() - 4.6, TEXT + 0.8, true, false));
        marks.add(new Drawing.Words(head.section().taught() + "/" + head.section().topics(), box.right(), box.bottom() - 4.6, TEXT, false, true));
        marks.add(Stroke.solid(String.format(Locale.ROOT, "M%.1f %.1fH%.1f", box.x(), box.bottom(), box.right()), 1.2, 0));
    }

    private void spot(Spot spot) {
        Box box = spot.box();
        boolean taught = spot.item().isTaught();
        marks.add(new Drawing.Ground(box.x(), box.y(), box.width(), box.height(), taught ? 0xee : 0xff));
        String frame = String.format(Locale.ROOT, "M%.1f %.1fH%.1fV%.1fH%.1fZ", box.x(), box.y(), box.right(), box.bottom(), box.x());
        marks.add(new Stroke(frame, taught ? 1 : THIN, 0, taught ? List.of() : List.of(2.4, 1.8)));
        String debate = spot.item().topic().debate().code();
        marks.add(new Drawing.Sign(SignPaths.Debate.of(debate).parts(taught ? SignPaths.Ink.FILLED : SignPaths.Ink.OUTLINED), box.x() + 3.5, box.middle() - SIGN / 2, SIGN));
        spot.item().depth().ifPresent(d -> marks.add(new Drawing.Sign(SignPaths.depth(d.ordinal() + 1), box.right() - 3.5 - SIGN, box.middle() - SIGN / 2, SIGN)));
        lines(spot.item().name(), new Box(box.x() + 12.5, box.y(), measure.column() - 23, box.height()), taught);
    }

    /// Its last line stands right over the topics.
    private void group(GroupHead group) {
        List<String> lines = words.broken(group.words(), SMALL, false, group.box().width());
        double first = group.box().bottom() - 3 - (lines.size() - 1) * measure.line();
        write(lines, new Drawing.Words("", group.box().x(), first, SMALL, false, false));
    }

    /// As many lines as the words need, in the middle of the box.
    private void lines(String text, Box box, boolean strong) {
        List<String> lines = words.broken(text, TEXT, strong, box.width());
        write(lines, new Drawing.Words("", box.x(), box.middle() - (lines.size() - 1) * measure.line() / 2 + TEXT * 0.36, TEXT, strong, false));
    }

    private void write(List<String> lines, Drawing.Words like) {
        for (int i = 0; i < lines.size(); i++) marks.add(new Drawing.Words(lines.get(i), like.x(), like.y() + i * measure.line(), like.size(), like.strong(), false));
    }
}
