package demarche.insight.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.state.Nearby.Reach;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who else is known to work where a state lies.
class NearbyTest {
    private static final Reference REFERENCE = Reference.load();

    private static List<Nearby> near(String state, String day) {
        return Nearby.of(REFERENCE.state(new Iso3(state)).orElseThrow(), REFERENCE.on(LocalDate.parse(day)));
    }

    private static List<String> names(List<Nearby> near, Reach reach) {
        return near.stream().filter(n -> n.reach() == reach).map(n -> n.provider().id()).toList();
    }

    @Test
    void aStateThatIsNamedComesBeforeItsRegion() {
        assertEquals(List.of("prov-glacy-e"), names(near("GHA", "2026-11-20"), Reach.NAMED));
        assertTrue(names(near("GHA", "2026-11-20"), Reach.REGION).contains("prov-commonwealth"));
    }

    @Test
    void aRegionIsItsOwnAndNotOneOfTheSameWords() {
        var southAfrica = names(near("ZAF", "2026-11-20"), Reach.REGION);
        var jamaica = names(near("JAM", "2026-11-20"), Reach.REGION);

        assertTrue(southAfrica.contains("prov-au"));
        assertTrue(jamaica.contains("prov-lac4"));
        assertFalse(jamaica.contains("prov-au"));
    }

    @Test
    void whatIsClosedIsNotOffered() {
        assertTrue(near("GHA", "2026-11-20").stream().noneMatch(n -> n.provider().id().equals("prov-glacy-plus")));
    }

    @Test
    void nobodyIsNamedBeforeItCouldBeKnown() {
        var near = near("JAM", "2020-01-15");

        assertTrue(near.stream().noneMatch(n -> n.provider().id().equals("prov-lac4")));
        assertTrue(near.stream().noneMatch(n -> n.scope().matches(".*202[1-9].*")));
    }
}
