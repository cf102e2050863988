package demarche.pack.figure.chain;

import demarche.insight.result.Gauge;
import demarche.insight.result.Progress;
import demarche.pack.figure.Drawing;
import demarche.pack.figure.Drawing.Mark;
import demarche.pack.figure.Drawing.Sign;
import demarche.pack.figure.Drawing.Stroke;
import demarche.pack.figure.SignPaths.Ink;
import demarche.pack.figure.SignPaths.Part;
import demarche.pack.figure.bridge.Box;
import demarche.plan.Measurement;
import demarche.plan.ResultIndicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The course of one indicator as a small chart without words: dashed is the even pace from baseline to target, solid what was measured, a ring the target,
/// an upright line the day that is looked at. Where days are missing it is a bar: filled as far as the way was gone.
public final class CourseFigure {
    private static final List<Part> DOT = List.of(new Part("M6 2A4 4 0 1 1 6 10A4 4 0 1 1 6 2Z", Ink.FILLED));
    private static final List<Part> RING = List.of(new Part("M6 2A4 4 0 1 1 6 10A4 4 0 1 1 6 2Z", Ink.OUTLINED));
    private static final List<Double> DASHED = List.of(2.4, 2.0);
    private static final double SIGN = 8;
    private static final int SOFT = 0x8a;
    private final Box room;
    private final List<Mark> marks = new ArrayList<>();

    private CourseFigure(Box room) {
        this.room = room;
    }

    /// A chart that fills its drawing.
    ///
    /// @param day the day that is looked at
    public static Drawing of(Gauge gauge, LocalDate day, double width, double height) {
        return new Drawing(width, height, marks(gauge, day, new Box(0, 0, width, height)));
    }

    /// A chart within a larger drawing.
    static List<Mark> marks(Gauge gauge, LocalDate day, Box room) {
        var figure = new CourseFigure(room);
        ResultIndicator i = gauge.indicator();
        boolean isDated = i.baseline().isPresent() && i.baselineOn().isPresent() && i.target().isPresent() && i.targetOn().filter(i.baselineOn().get()::isBefore).isPresent();
        if (isDated) figure.course(gauge, day);
        else figure.bar(gauge.progress());
        return figure.marks;
    }

    private void course(Gauge gauge, LocalDate day) {
        var frame = new Frame(gauge, room);
        ResultIndicator i = gauge.indicator();
        double[] baseline = frame.at(i.baselineOn().orElseThrow(), i.baseline().orElseThrow());
        double[] target = frame.at(i.targetOn().orElseThrow(), i.target().orElseThrow());
        marks.add(Stroke.solid(line("M%.1f %.1fH%.1f", room.x(), room.bottom() - 0.5, room.right()), 0.6, SOFT));
        if (frame.holds(day)) marks.add(Stroke.solid(line("M%.1f %.1fV%.1f", frame.x(day), room.y() + 1, room.bottom() - 1), 0.8, SOFT));
        marks.add(new Stroke(line("M%.1f %.1fL%.1f %.1f", baseline[0], baseline[1], target[0], target[1]), 0.8, 0x50, DASHED));
        List<double[]> way = Stream.concat(Stream.of(baseline), frame.counted(gauge, day).map(m -> frame.at(m.day(), m.value()))).toList();
        var path = new StringBuilder();
        for (double[] point : way) path.append(line(path.isEmpty() ? "M%.1f %.1f" : "L%.1f %.1f", point[0], point[1]));
        if (way.size() > 1) marks.add(Stroke.solid(path.toString(), 1.6, 0));
        way.forEach(point -> sign(DOT, point));
        sign(RING, target);
    }

    private void sign(List<Part> parts, double[] at) {
        marks.add(new Sign(parts, at[0] - SIGN / 2, at[1] - SIGN / 2, SIGN));
    }

    private void bar(Progress progress) {
        double top = room.middle() - 4;
        Optional<BigDecimal> share = progress instanceof Progress.Known known ? known.share() : Optional.empty();
        share.map(s -> Math.clamp(s.doubleValue(), 0, 1)).filter(s -> s > 0).ifPresent(s -> marks.add(new Drawing.Ground(room.x() + 0.5, top, (room.width() - 1) * s, 8, 0)));
        String box = line("M%.1f %.1fH%.1fV%.1fH%.1fZ", room.x() + 0.5, top, room.right() - 0.5, top + 8, room.x() + 0.5);
        marks.add(new Stroke(box, 0.8, 0, progress instanceof Progress.Known ? List.of() : DASHED));
    }

    private static String line(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }

    /// Days and values as places on the chart.
    private static final class Frame {
        private static final double EDGE = 5;
        private final Box room;
        private final LocalDate first;
        private final LocalDate last;
        private final double least;
        private final double most;

        Frame(Gauge gauge, Box room) {
            ResultIndicator i = gauge.indicator();
            this.room = room;
            List<LocalDate> days = Stream.concat(Stream.of(i.baselineOn().orElseThrow(), i.targetOn().orElseThrow()), gauge.measurements().stream().map(Measurement::day)).sorted().toList();
            List<BigDecimal> values = Stream.concat(Stream.of(i.baseline().orElseThrow(), i.target().orElseThrow()), gauge.measurements().stream().map(Measurement::value)).sorted().toList();
            first = days.getFirst();
            last = days.getLast();
            least = values.getFirst().doubleValue();
            most = values.getLast().doubleValue();
        }

        Stream<Measurement> counted(Gauge gauge, LocalDate day) {
            return gauge.measurements().stream().filter(m -> !m.day().isAfter(day));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        double x(LocalDate day) {
            return room.x() + EDGE + (room.width() - 2 * EDGE) * (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
        }

        double[] at(LocalDate day, BigDecimal value) {
            double share = most > least ? (value.doubleValue() - least) / (most - least) : 0.5;
            return new double[] {x(day), room.bottom() - EDGE - (room.height() - 2 * EDGE) * share};
        }
    }
}
