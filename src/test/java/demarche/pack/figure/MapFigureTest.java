package demarche.pack.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.WorldMap;
import demarche.reference.state.State;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapFigureTest {
    private static final Reference REFERENCE = Reference.load();
    private static final MapFigure FIGURE = MapFigure.of(WorldMap.load(), REFERENCE.states(), 500);

    @Test
    void everyStateIsDrawnOrMarked() {
        Set<Iso3> seen = Stream.concat(FIGURE.lands().stream().filter(l -> !l.rings().isEmpty()).flatMap(l -> l.state().stream()), FIGURE.dots().stream().map(MapFigure.Dot::state))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(REFERENCE.states().stream().map(State::iso3).collect(Collectors.toCollection(TreeSet::new)), seen);
    }

    @Test
    void everythingLiesInTheBox() {
        boolean inside = FIGURE.lands().stream().flatMap(l -> l.rings().stream()).allMatch(this::isInside)
                && FIGURE.dots().stream().allMatch(d -> isInside(new double[] {d.x(), d.y()}));

        assertTrue(inside);
    }

    private boolean isInside(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            if (points[i] < 0 || points[i] > FIGURE.width() || points[i + 1] < 0 || points[i + 1] > FIGURE.height()) return false;
        }
        return true;
    }

    @Test
    void aStateTooSmallToSeeHasAMarkAndALargeOneHasNone() {
        Set<String> marked = FIGURE.dots().stream().map(d -> d.state().code()).collect(Collectors.toSet());

        assertTrue(marked.containsAll(Set.of("TUV", "NRU", "SGP", "MLT", "KIR")), marked::toString);
        assertFalse(marked.contains("FJI") && marked.contains("DNK"), marked::toString);
    }

    @Test
    void areasCompareTruly() {
        double greenland = area("Greenland");
        double congo = area("Dem. Rep. Congo");

        assertEquals(2_166.0 / 2_345.0, greenland / congo, 0.06);
    }

    private static double area(String name) {
        var shape = WorldMap.load().stream().filter(s -> s.name().equals(name)).toList();
        MapFigure figure = MapFigure.of(shape, REFERENCE.states(), 2000);
        return figure.lands().stream().flatMap(l -> l.rings().stream()).mapToDouble(MapFigureTest::area).sum();
    }

    private static double area(double[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void anOutlineOnPaperIsTheSameOutline() {
        var land = new MapFigure.Land(java.util.Optional.empty(), java.util.List.of(new double[] {1, 2, 3.04, 4, 5, 6.06}));

        assertEquals("M1.0 2.0L3.0 4.0L5.0 6.1Z", land.path());
    }
}
