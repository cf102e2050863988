package demarche.ui.states.votes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Where each vote of a state stands on a line of time, lane by lane: geometry alone, in units of the text's size (13 px are 13 units at 100 %).
///
/// @param years the first of January of each year that is crossed
record VoteTimeline(List<Year> years, List<Group> groups) {
    private static final double SIGN = 20;
    private static final double LETTER = 6.4;
    private static final double GAP = 8;

    /// One thing to place.
    record Point(int lane, LocalDate day, String label) {}

    /// A line with the year that begins there.
    record Year(int number, double x) {}

    /// Votes of one lane that stand so near each other that they share a label.
    ///
    /// @param signs   the middle of each, in the order of the points
    /// @param stacked the labels stand one under the other
    record Group(int lane, List<Integer> points, List<Double> signs, double middle, boolean stacked) {}

    private record Scale(LocalDate first, LocalDate last, double width) {
        double x(LocalDate day) {
            return width * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        }
    }

    VoteTimeline {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
    }

    /// @param points in the order of days
    static VoteTimeline of(List<Point> points, double width) {
        if (points.isEmpty()) return new VoteTimeline(List.of(), List.of());
        var scale = new Scale(points.getFirst().day().minusDays(150), points.getLast().day().plusDays(150), width);
        var years = new ArrayList<Year>();
        for (int y = scale.first().getYear() + 1; y <= scale.last().getYear(); y++) years.add(new Year(y, scale.x(LocalDate.of(y, 1, 1))));
        var groups = new ArrayList<Group>();
        points.stream().map(Point::lane).distinct().sorted().forEach(lane -> groups.addAll(lane(lane, points, scale)));
        return new VoteTimeline(years, groups);
    }

    private static List<Group> lane(int lane, List<Point> points, Scale scale) {
        var clusters = new ArrayList<List<Integer>>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).lane() != lane) continue;
            boolean near = !clusters.isEmpty() && isNear(points.get(clusters.getLast().getLast()), points.get(i));
            if (!near) clusters.add(new ArrayList<>());
            clusters.getLast().add(i);
        }
        boolean stacked = !fits(clusters, points, scale.width(), false);
        return placed(lane, clusters, points, scale, stacked);
    }

    /// Votes of one autumn session belong together.
    private static boolean isNear(Point one, Point other) {
        return ChronoUnit.DAYS.between(one.day(), other.day()) <= 60;
    }

    private static boolean fits(List<List<Integer>> clusters, List<Point> points, double width, boolean stacked) {
        return clusters.stream().mapToDouble(c -> extent(c, points, stacked) + GAP).sum() <= width;
    }

    private static double extent(List<Integer> cluster, List<Point> points, boolean stacked) {
        double longest = cluster.stream().mapToDouble(i -> points.get(i).label().length()).max().orElse(0);
        double letters = stacked ? longest : cluster.stream().mapToDouble(i -> points.get(i).label().length() + 2).sum() - 2;
        return Math.max(letters * LETTER, cluster.size() * SIGN);
    }

    /// Each cluster at its day, pushed on where the one before it needs the room, then back where the line ends.
    private static List<Group> placed(int lane, List<List<Integer>> clusters, List<Point> points, Scale scale, boolean stacked) {
        double[] middle = new double[clusters.size()];
        double from = 0;
        for (int c = 0; c < middle.length; c++) {
            double half = extent(clusters.get(c), points, stacked) / 2;
            double wished = clusters.get(c).stream().mapToDouble(i -> scale.x(points.get(i).day())).average().orElse(0);
            middle[c] = Math.max(wished, from + half);
            from = middle[c] + half + GAP;
        }
        double to = scale.width();
        for (int c = middle.length - 1; c >= 0; c--) {
            double half = extent(clusters.get(c), points, stacked) / 2;
            middle[c] = Math.min(middle[c], to - half);
            to = middle[c] - half - GAP;
        }
        var groups = new ArrayList<Group>();
        for (int c = 0; c < middle.length; c++) groups.add(group(lane, clusters.get(c), middle[c], stacked));
        return groups;
    }

    private static Group group(int lane, List<Integer> cluster, double middle, boolean stacked) {
        var signs = new ArrayList<Double>();
        for (int i = 0; i < cluster.size(); i++) signs.add(middle + (i - (cluster.size() - 1) / 2.0) * SIGN);
        return new Group(lane, List.copyOf(cluster), List.copyOf(signs), middle, stacked);
    }
}
