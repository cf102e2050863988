package demarche.pack.figure.chain;

import demarche.pack.figure.Drawing;
import demarche.pack.figure.Drawing.Mark;
import demarche.pack.figure.Drawing.Stroke;
import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.bridge.PaperWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The chain on paper, in black and grey: a solid frame and arrow are there, a dashed frame and a line that ends in a ring are missing.
public final class PrintedChain {
    private static final double TEXT = 8;
    private final List<Mark> marks = new ArrayList<>();

    private PrintedChain() {}

    /// @param width in points
    /// @param heads what the columns are called
    public static Drawing of(ChainContent content, double width, Function<Stage, String> heads) {
        var words = new PaperWords();
        ChainFigure figure = ChainFigure.of(content, ChainMeasure.paper(width, (text, strong) -> words.width(text, TEXT, strong)));
        var printed = new PrintedChain();
        figure.heads().forEach(head -> printed.head(head.box(), heads.apply(head.stage())));
        figure.arrows().forEach(printed::arrow);
        figure.spots().forEach(printed::spot);
        return new Drawing(figure.width(), figure.height() + 1, printed.marks);
    }

    private void head(Box box, String name) {
        marks.add(new Drawing.Words(name, box.x(), box.bottom() - 5, TEXT + 0.8, true, false));
        marks.add(Stroke.solid(String.format(Locale.ROOT, "M%.1f %.1fH%.1f", box.x(), box.bottom(), box.right()), 1.2, 0));
    }

    private void arrow(ChainFigure.Arrow arrow) {
        boolean made = arrow.link().made();
        marks.add(new Stroke(arrow.path(), 0.8, 0, made ? List.of() : List.of(2.4, 1.8)));
        marks.add(Stroke.solid(arrow.end(), 0.8, 0));
    }

    private void spot(ChainFigure.Spot spot) {
        Box box = spot.box();
        boolean there = spot.node().isThere();
        marks.add(new Drawing.Ground(box.x(), box.y(), box.width(), box.height(), there ? 0xf2 : 0xff));
        String frame = String.format(Locale.ROOT, "M%.1f %.1fH%.1fV%.1fH%.1fZ", box.x(), box.y(), box.right(), box.bottom(), box.x());
        marks.add(new Stroke(frame, there ? 0.9 : 0.6, 0, there ? List.of() : List.of(2.4, 1.8)));
        ChainMeasure measure = ChainMeasure.paper(0, (_, _) -> 0);
        double y = box.y() + measure.pad() + TEXT * 0.92;
        for (String line : spot.name()) y = line(line, box.x() + measure.pad(), y, true) + measure.line();
        for (String line : spot.words()) y = line(line, box.x() + measure.pad(), y, false) + measure.line();
    }

    private double line(String words, double x, double y, boolean strong) {
        marks.add(new Drawing.Words(words, x, y, TEXT, strong, false));
        return y;
    }
}
