package demarche.pack.figure.chain;

import demarche.insight.result.Framework;
import demarche.insight.result.Gauge;
import demarche.insight.result.ResultWords;
import demarche.pack.figure.Drawing;
import demarche.pack.figure.Drawing.Mark;
import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.bridge.PaperWords;
import java.util.ArrayList;
import java.util.List;

/// The courses of all indicators of a programme on paper, side by side, each under its name and over where it stands.
public final class PrintedCourses {
    private static final int ACROSS = 4;
    private static final double GAP = 16;
    private static final double TEXT = 8;
    private static final double LINE = 10.4;
    private static final double CHART = 34;
    private static final int MOST = 2;

    private PrintedCourses() {}

    /// @param width in points
    public static Drawing of(Framework framework, ResultWords words, double width) {
        var paper = new PaperWords();
        double column = (width - (ACROSS - 1) * GAP) / ACROSS;
        var marks = new ArrayList<Mark>();
        double row = MOST * LINE + CHART + LINE + 14;
        List<Gauge> gauges = framework.gauges().toList();
        for (int i = 0; i < gauges.size(); i++) {
            double x = i % ACROSS * (column + GAP);
            double y = i / ACROSS * row;
            Gauge gauge = gauges.get(i);
            List<String> name = cut(paper.broken(words.brief(gauge.indicator().statement()), TEXT, true, column));
            for (int k = 0; k < name.size(); k++) marks.add(new Drawing.Words(name.get(k), x, y + TEXT + k * LINE, TEXT, true, false));
            marks.addAll(CourseFigure.marks(gauge, framework.day(), new Box(x, y + MOST * LINE + 3, column, CHART)));
            marks.add(new Drawing.Words(said(gauge, words), x, y + MOST * LINE + 3 + CHART + LINE, TEXT, false, false));
        }
        return new Drawing(width, Math.ceilDiv(gauges.size(), ACROSS) * row - 10, marks);
    }

    private static String said(Gauge gauge, ResultWords words) {
        return gauge.last().map(m -> words.texts().get("results.course", words.dated(gauge.indicator(), m), words.standing(gauge.progress()))).orElseGet(() -> words.standing(gauge.progress()));
    }

    private static List<String> cut(List<String> lines) {
        if (lines.size() <= MOST) return lines;
        return List.of(lines.getFirst(), lines.get(1) + " …");
    }
}
