package demarche.ui.states.judgement;

import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where our judgements of a state stand on a line of time, a lane for each leaning: geometry alone, in units of the text's size.
///
/// @param lanes from the top; that nothing is judged has one only where somebody said so
record LeaningLine(List<Leaning> lanes, List<Step> steps) {
    /// The least room between two signs.
    private static final double SIGN = 26;
    private static final List<Leaning> ORDER = List.of(Leaning.BUDAPEST, Leaning.BOTH, Leaning.UNDECIDED, Leaning.UN_CONVENTION, Leaning.UNKNOWN);

    /// One judgement to place.
    record Point(LocalDate day, Leaning leaning, Confidence confidence) {}

    /// One judgement, from the day it was made to the next.
    ///
    /// @param to where the next begins, or the end of the line
    record Step(int lane, double from, double to) {}

    LeaningLine {
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
    }

    /// @param points in the order of days
    /// @param until  the day on which one looks
    static LeaningLine of(List<Point> points, LocalDate until, double width) {
        List<Leaning> lanes = ORDER.stream().filter(l -> l != Leaning.UNKNOWN || points.stream().anyMatch(p -> p.leaning() == l)).toList();
        double[] x = places(points, until, width);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < x.length; i++) steps.add(new Step(lanes.indexOf(points.get(i).leaning()), x[i], i + 1 < x.length ? x[i + 1] : width));
        return new LeaningLine(lanes, steps);
    }

    /// Each at its day, pushed on where the one before needs the room, then back where the line ends.
    private static double[] places(List<Point> points, LocalDate until, double width) {
        double[] x = new double[points.size()];
        if (x.length == 0) return x;
        LocalDate first = points.getFirst().day();
        double days = Math.max(1, ChronoUnit.DAYS.between(first, until));
        Arrays.setAll(x, i -> SIGN / 2 + (width - 2 * SIGN) * ChronoUnit.DAYS.between(first, points.get(i).day()) / days);
        for (int i = 1; i < x.length; i++) x[i] = Math.max(x[i], x[i - 1] + SIGN);
        double last = width - SIGN;
        for (int i = x.length - 1; i >= 0; i--, last -= SIGN) x[i] = Math.min(x[i], last);
        return x;
    }
}
