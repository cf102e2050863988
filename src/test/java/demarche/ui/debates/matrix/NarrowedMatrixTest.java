package demarche.ui.debates.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The matrix of one group of states.
class NarrowedMatrixTest {
    private static final StateGroup ISLANDS = StateGroup.chosen(ItemId.of("group", "islands"), "Islands we work with", new TreeSet<>(Set.of(new Iso3("SLB"), new Iso3("TTO"), new Iso3("FJI"))));
    @TempDir
    Path folder;
    private GivenMatrix given;

    @BeforeEach
    void aMatrixAndAGroup() {
        given = GivenMatrix.sample("global-mechanism-2026", folder);
        Fx.run(() -> given.given().desk().edit(plan -> plan.with(ISLANDS)));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Set<String> states() {
        return new TreeSet<>(IntStream.range(0, given.shown().height()).mapToObj(row -> given.shown().row(row).state().code()).toList());
    }

    @Test
    void onlyStatesOfTheGroupAreRows() {
        given.narrow("Islands we work with");

        assertEquals(Set.of("SLB", "TTO"), states());
    }

    @Test
    void theSumsUnderTheColumnsCountTheRowsShown() {
        given.narrow("GRULAC");
        var shown = given.shown();

        for (int column = 0; column < shown.columns().size(); column++) {
            int at = column;
            long taught = IntStream.range(0, shown.height()).filter(row -> shown.cell(new MatrixLayout.Spot(row, at)).depth().isPresent()).count();
            assertEquals(taught, shown.sums().get(column).longValue());
        }
    }

    @Test
    void theStripSaysHowManyOfAllAreShown() {
        int all = given.shown().height();
        given.narrow("Islands we work with");

        assertEquals(Optional.of("2 of " + all + " states, by the group: Islands we work with"), Fx.call(() -> given.tab().model().narrowed(given.shown())));
    }

    @Test
    void theGroupFollowsThePlanAndADeletedOneNarrowsNothing() {
        int all = given.shown().height();
        given.narrow("Islands we work with");
        Fx.run(() -> given.given().desk().edit(plan -> plan.with(ISLANDS.withStates(new TreeSet<>(Set.of(new Iso3("SLB")))))));
        Set<String> after = states();
        Fx.run(() -> given.given().desk().edit(plan -> plan.without(ISLANDS)));

        assertEquals(Set.of("SLB"), after);
        assertEquals(all, given.shown().height());
    }

    @Test
    void allStatesComeBack() {
        int all = given.shown().height();
        given.narrow("GRULAC");

        Fx.run(given.narrowing()::toAll);

        assertTrue(given.shown().group().isEmpty());
        assertEquals(all, given.shown().height());
    }

    @Test
    void theWayBackToAllStatesGivesTheKeyboardToTheGroups() {
        given.narrow("GRULAC");
        var scene = Gallery.shot("debates-matrix-narrowed-back", Look.light(1080, 724), given::page).scene();

        Fx.run(() -> {
            var back = (Hyperlink) scene.lookup("#show-all-states");
            back.requestFocus();
            back.fire();
        });

        assertEquals("groups", Fx.call(() -> scene.getFocusOwner().getId()));
        assertTrue(given.shown().group().isEmpty());
    }

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724), "GRULAC"), Arguments.of("dark", Look.dark(1080, 724), "Islands we work with"),
                Arguments.of("narrow", Look.light(944, 724), "invited"), Arguments.of("200", Look.large(1080, 1600), "GRULAC"), Arguments.of("none", Look.light(1080, 724), "EEG"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, String group) {
        given.narrow(group);

        var shot = Gallery.shot("debates-matrix-narrowed-" + name, look, given::page);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }
}
