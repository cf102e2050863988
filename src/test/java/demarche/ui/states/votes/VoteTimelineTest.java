package demarche.ui.states.votes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.ui.states.votes.VoteTimeline.Group;
import demarche.ui.states.votes.VoteTimeline.Point;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The geometry of votes over time.
class VoteTimelineTest {
    private static final List<Point> POINTS = List.of(point(0, 2018, 12, 5, "73/27"), point(1, 2018, 12, 17, "73/187"), point(0, 2018, 12, 22, "73/266"),
            point(0, 2019, 12, 12, "74/28"), point(0, 2019, 12, 12, "74/29"), point(1, 2019, 12, 27, "74/247"), point(0, 2020, 12, 7, "75/32"), point(0, 2020, 12, 31, "75/240"),
            point(1, 2024, 12, 24, "79/243"));

    private static Point point(int lane, int year, int month, int day, String label) {
        return new Point(lane, LocalDate.of(year, month, day), label);
    }

    @Test
    void votesOfOneAutumnStandTogether() {
        var timeline = VoteTimeline.of(POINTS, 600);

        assertEquals(List.of(List.of(0, 2), List.of(3, 4), List.of(6, 7)), timeline.groups().stream().filter(g -> g.lane() == 0).map(Group::points).toList());
    }

    @Test
    void eachYearCrossedHasALine() {
        var timeline = VoteTimeline.of(POINTS, 600);

        assertEquals(List.of(2019, 2020, 2021, 2022, 2023, 2024, 2025), timeline.years().stream().map(VoteTimeline.Year::number).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {260, 400, 600, 900})
    void noSignStandsOnAnotherOrOutside(double width) {
        var timeline = VoteTimeline.of(POINTS, width);

        for (int lane = 0; lane < 2; lane++) {
            int of = lane;
            List<Double> signs = timeline.groups().stream().filter(g -> g.lane() == of).flatMap(g -> g.signs().stream()).toList();
            for (int i = 1; i < signs.size(); i++) assertTrue(signs.get(i) - signs.get(i - 1) >= 19.9, signs.toString());
            assertTrue(signs.getFirst() >= 0 && signs.getLast() <= width, signs.toString());
        }
    }

    @Test
    void labelsAreStackedOnlyWhereTheyFindNoRoom() {
        assertFalse(VoteTimeline.of(POINTS, 600).groups().getFirst().stacked());
        assertTrue(VoteTimeline.of(POINTS, 220).groups().getFirst().stacked());
    }

    @Test
    void nothingIsDrawnOfNoVotes() {
        assertTrue(VoteTimeline.of(List.of(), 600).groups().isEmpty());
    }
}
