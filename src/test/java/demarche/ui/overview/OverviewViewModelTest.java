package demarche.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.gap.Rule;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.support.GivenDesk;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.overview.OverviewViewModel.Sheet;
import demarche.ui.overview.gaps.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewModelTest {
    @TempDir
    Path folder;
    private GivenDesk given;
    private OverviewViewModel model;

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder);
        var wording = new Wording(Texts.of("overview", Locale.UK), new Days(Locale.UK), given.desk().reference());
        model = new OverviewViewModel(given.desk(), wording, (_, _, _) -> {});
        model.follow();
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Sheet givenSample(String name) {
        return givenPlan(Sample.load(name).plan());
    }

    private Sheet givenPlan(Plan plan) {
        given.withPlan(plan);
        return sheet();
    }

    private Sheet sheet() {
        return model.sheetProperty().get().orElseThrow();
    }

    @Test
    void statesWithoutAProgrammeStandApartWithTheirVote() {
        Sheet sheet = givenSample("global-mechanism-2026");

        assertEquals(List.of(new Iso3("BOL"), new Iso3("SLV")), sheet.unplanned().states());
        assertEquals("both abstained on 74/247", sheet.unplanned().vote().orElseThrow().words());
        assertTrue(model.gaps().listProperty().get().orElseThrow().rows().stream().noneMatch(r -> r.gap().rule() == Rule.NO_PROGRAMME));
    }

    @Test
    void theCountdownNamesDaysPlaceAndHowSureTheDayIs() {
        NextDecision next = givenSample("swing-states-2020").decision().orElseThrow();

        assertEquals("199", next.number());
        assertEquals("New York, Aug 2020", next.where());
        assertTrue(next.source().endsWith("as planned in December 2019; month precision"), next.source());
    }

    @Test
    void onTheDaysOfADecisionPointTheCountdownSaysNow() {
        Plan plan = GivenDesk.plan("Now", "BOL");

        Sheet sheet = givenPlan(plan.with(plan.head().withAsOf(Optional.of(LocalDate.of(2026, 12, 8)))));

        assertEquals("now", sheet.decision().orElseThrow().number());
    }

    @Test
    void aDayAfterTheLastEventHasNoCountdownAndNothingComing() {
        Plan plan = GivenDesk.plan("Late", "BOL");

        Sheet sheet = givenPlan(plan.with(plan.head().withAsOf(Optional.of(LocalDate.of(2027, 6, 1)))));

        assertEquals(Optional.empty(), sheet.decision());
        assertEquals(List.of(), sheet.coming().rows());
    }

    @Test
    void aPlanWithoutStatesHasNothingToJudge() {
        Sheet sheet = givenPlan(GivenDesk.plan("Begun"));

        assertFalse(sheet.hasStates());
        assertEquals("No target states, no programmes, no activities. Monday 23 November 2026", sheet.subtitle());
    }

    @Test
    void whatIsComingLiesWithin30DaysInOrder() {
        List<LocalDate> days = givenSample("global-mechanism-2026").coming().rows().stream().map(Coming.Row::on).toList();

        assertEquals(days.stream().sorted().toList(), days);
        assertTrue(days.getLast().isBefore(LocalDate.of(2026, 12, 21)) && !days.getFirst().isBefore(LocalDate.of(2026, 11, 20)), days.toString());
    }
}
