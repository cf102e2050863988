package demarche.pack.ink;

import demarche.pack.block.Figure;
import demarche.pack.figure.Drawing;
import demarche.pack.figure.SignPaths;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Draws a figure as SVG within the page, with its finding as the alternative text.
final class FigureInk {
    /// Room for half of a line that runs along the edge.
    private static final double EDGE = 0.8;
    private final Xhtml page;
    private final PhraseInk phrases;

    FigureInk(Xhtml page, PhraseInk phrases) {
        this.page = page;
        this.phrases = phrases;
    }

    /// @param room the width there is, in millimetres
    void draw(Figure figure, double room) {
        page.open("div", "class", "figure");
        svgOf(figure, room);
        if (!figure.caption().isEmpty()) caption(figure);
        page.close("div");
    }

    /// The picture alone.
    static String svg(Figure figure, double room) {
        var page = new Xhtml();
        new FigureInk(page, new PhraseInk(page, new Citations(), Map.of(), Pointing.byPage(), Locale.ROOT)).svgOf(figure, room);
        return page.toString();
    }

    /// Its height for each millimetre of width.
    static double slope(Drawing drawing) {
        return (drawing.height() + 2 * EDGE) / (drawing.width() + 2 * EDGE);
    }

    private void svgOf(Figure figure, double room) {
        Drawing drawing = figure.drawing();
        double height = room * slope(drawing);
        page.open("svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "aria-label", figure.alternative(), "alt", figure.alternative(),
                "viewBox", number(-EDGE) + " " + number(-EDGE) + " " + number(drawing.width() + 2 * EDGE) + " " + number(drawing.height() + 2 * EDGE),
                "style", "width:" + TableInk.millimetres(room) + ";height:" + TableInk.millimetres(height));
        page.open("title").plain(figure.alternative()).close("title");
        drawing.marks().forEach(this::mark);
        page.close("svg");
    }

    private void caption(Figure figure) {
        page.open("p", "class", "note");
        phrases.draw(figure.caption());
        page.close("p");
    }

    private void mark(Drawing.Mark mark) {
        switch (mark) {
            case Drawing.Stroke stroke -> stroke(stroke);
            case Drawing.Ground g -> page.empty("rect", "x", number(g.x()), "y", number(g.y()), "width", number(g.width()), "height", number(g.height()), "fill", grey(g.grey()));
            case Drawing.Words words -> words(words);
            case Drawing.Sign sign -> sign(sign);
        }
    }

    private void stroke(Drawing.Stroke stroke) {
        String dashes = stroke.dashes().isEmpty() ? "none" : stroke.dashes().stream().map(FigureInk::number).collect(Collectors.joining(" "));
        page.empty("path", "d", stroke.path(), "fill", "none", "stroke", grey(stroke.grey()), "stroke-width", number(stroke.width()), "stroke-dasharray", dashes);
    }

    private void words(Drawing.Words words) {
        page.open("text", "x", number(words.x()), "y", number(words.y()), "font-family", SvgInk.FAMILY, "font-size", number(words.size()),
                "font-weight", words.strong() ? "700" : "400", "text-anchor", words.end() ? "end" : "start", "fill", "#000").plain(words.text()).close("text");
    }

    private void sign(Drawing.Sign sign) {
        page.open("g", "transform", "translate(" + number(sign.x()) + " " + number(sign.y()) + ") scale(" + number(sign.size() / SignPaths.BOX) + ")");
        for (SignPaths.Part part : sign.parts()) {
            boolean filled = part.ink() == SignPaths.Ink.FILLED;
            page.empty("path", "d", part.path(), "fill", filled ? "#000" : "none", "fill-rule", "evenodd", "stroke", filled ? "none" : "#000", "stroke-width", "1.1");
        }
        page.close("g");
    }

    private static String grey(int grey) {
        return String.format(Locale.ROOT, "#%1$02x%1$02x%1$02x", grey);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
