package demarche.ui.programmes.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GeneratedPlans;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which activities of all programmes are shown, and in which order.
class AllActivitiesViewModelTest {
    @TempDir
    Path folder;
    private GivenActivities given;
    private AllActivitiesViewModel all;

    @BeforeEach
    void aProgrammeWithThreeActivities() {
        Fx.settle();
        given = new GivenActivities(folder);
        all = new AllActivitiesViewModel(given.model);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private List<ItemId> shown() {
        return all.shown(given.given.desk().plan()).stream().map(Activity::id).toList();
    }

    @Test
    void allStandByFirstDay() {
        assertEquals(List.of(GivenActivities.REVIEW, GivenActivities.TRIAL, GivenActivities.CLINIC), shown());
    }

    @Test
    void wordsAreLookedForInTitleAndPlace() {
        all.soughtProperty().set("anti");

        assertEquals(List.of(GivenActivities.TRIAL), shown());
    }

    @Test
    void onlyOneStatusIsShown() {
        all.statusProperty().set(Optional.of(ActivityStatus.DONE));

        assertEquals(List.of(GivenActivities.REVIEW), shown());
    }

    @Test
    void anActivityWithoutStatesIsForThoseOfItsProgramme() {
        given.write(GivenActivities.TRIAL, "states", "MEX");
        all.stateProperty().set(Optional.of(new Iso3("GTM")));

        assertEquals(List.of(GivenActivities.REVIEW, GivenActivities.CLINIC), shown());
    }

    @Test
    void onlyThoseOfOneLeadAreShown() {
        all.leadProperty().set(Optional.of("Ines Duarte"));

        assertEquals(List.of(GivenActivities.REVIEW), shown());
    }

    @Test
    void aDayWithinThePeriodIsEnough() {
        all.fromProperty().set(Optional.of(LocalDate.of(2026, 11, 6)));
        all.untilProperty().set(Optional.of(LocalDate.of(2026, 12, 14)));

        assertEquals(List.of(GivenActivities.REVIEW, GivenActivities.TRIAL), shown());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatOneEditMovedFindsItsPlaceAsASortWouldFindIt(long seed) {
        var random = new Random(seed);
        var byDay = new ByDay();
        Plan plan = GeneratedPlans.of(seed, new GeneratedPlans.Size(5, 10, 200, 1));
        byDay.of(plan);
        for (int i = 0; i < 40; i++) {
            List<Activity> now = plan.activities().stream().toList();
            Activity one = now.get(random.nextInt(now.size()));
            plan = switch (random.nextInt(3)) {
                case 0 -> plan.without(one);
                case 1 -> plan.with(one.copy(new ItemId("more-" + i), one.programme()));
                default -> plan.with(one.withStarts(Optional.of(LocalDate.of(2026, 1 + random.nextInt(12), 1))).withStates(new TreeSet<>()));
            };

            assertEquals(plan.activities().stream().sorted(ByDay.ORDER).toList(), byDay.of(plan), "seed " + seed);
        }
        assertTrue(byDay.of(plan).size() > 100);
    }
}
