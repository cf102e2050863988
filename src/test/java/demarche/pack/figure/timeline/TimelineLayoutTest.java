package demarche.pack.figure.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.TimelineBar.Look;
import demarche.pack.figure.timeline.TimelineLayout.Spot;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineLayoutTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static TimelineLayout random(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<TimelineRow>();
        for (int row = 0; row < 4; row++) {
            var bars = new ArrayList<TimelineBar>();
            for (int i = 0; i < 30; i++) {
                bars.add(new TimelineBar(new ItemId("a" + row + "-" + i), "x".repeat(1 + random.nextInt(20)), Span.from(FROM.plusDays(random.nextInt(300)), 1 + random.nextInt(40)), Look.values()[random.nextInt(3)]));
            }
            rows.add(new TimelineRow("row" + row, "Row", "", List.of(), bars));
        }
        return new TimelineLayout(new TimelineContent(rows, List.of(), FROM), new TimeScale(FROM, 0.5 + random.nextDouble() * 6), TimelineSizes.window(1, "late", w -> w.length() * 6.0));
    }

    private static double from(TimelineLayout layout, PlacedBar placed) {
        double words = placed.bar().words("late").length() * 6.0 + 6;
        return layout.scale().x(placed.bar().days().first()) - (placed.side() == PlacedBar.Side.BEFORE ? words : 0);
    }

    private static double to(TimelineLayout layout, PlacedBar placed) {
        double words = placed.bar().words("late").length() * 6.0 + 6;
        return layout.right(placed.bar()) + (placed.side() == PlacedBar.Side.AFTER ? words : 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neitherBarsNorTheirWordsLieOnEachOther(long seed) {
        TimelineLayout layout = random(seed);

        for (PlacedRow row : layout.rows()) {
            for (List<PlacedBar> lane : row.lanes()) {
                for (int i = 1; i < lane.size(); i++) assertTrue(to(layout, lane.get(i - 1)) <= from(layout, lane.get(i)), "seed " + seed);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyBarIsFoundWhereItStands(long seed) {
        TimelineLayout layout = random(seed);

        for (Spot spot : layout.reading()) {
            double x = (layout.scale().x(spot.placed().bar().days().first()) + layout.right(spot.placed().bar())) / 2;

            assertEquals(Optional.of(spot), layout.at(x, layout.top(spot) + 3, 0), "seed " + seed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsInSightIsExactlyWhatReachesIntoIt(long seed) {
        TimelineLayout layout = random(seed);

        for (int row = 0; row < 4; row++) {
            for (int lane = 0; lane < layout.rows().get(row).lanes().size(); lane++) {
                List<PlacedBar> expected = layout.rows().get(row).lanes().get(lane).stream().filter(b -> to(layout, b) >= 200 && layout.scale().x(b.bar().days().first()) <= 420).toList();

                assertEquals(expected, layout.inSight(row, lane, 200, 420), "seed " + seed);
            }
        }
    }

    @Test
    void theMarksOfTheScaleFollowTheLengthOfADay() {
        assertEquals(TimeScale.Step.DAY, new TimeScale(FROM, 30).step(1));
        assertEquals(TimeScale.Step.WEEK, new TimeScale(FROM, 8).step(1));
        assertEquals(TimeScale.Step.MONTH, new TimeScale(FROM, 3.6).step(1));
        assertEquals(TimeScale.Step.QUARTER, new TimeScale(FROM, 0.6).step(1));
        assertEquals(TimeScale.Step.YEAR, new TimeScale(FROM, 0.2).step(1));
    }
}
