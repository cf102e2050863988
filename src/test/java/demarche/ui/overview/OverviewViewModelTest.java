package demarche.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.gap.Fix;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Rule;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.GivenDesk;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.overview.OverviewViewModel.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class OverviewViewModelTest {
    static final List<String> SAMPLES = Sample.NAMES;
    @TempDir
    Path folder;
    private GivenDesk given;
    private OverviewViewModel model;
    private final List<String> told = new ArrayList<>();
    private Runnable undo = () -> {};

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder);
        var wording = new Wording(Texts.of("overview", Locale.UK), new Days(Locale.UK), given.desk().reference());
        model = new OverviewViewModel(given.desk(), wording, (sentence, label, back) -> {
            told.add(sentence + " " + label);
            undo = back;
        });
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

    private List<String> keys() {
        while (sheet().more() > 0) model.showMore();
        return sheet().gaps().stream().map(r -> r.gap().key()).toList();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aStepIsTakenAtOnceAndItsGapIsGone(String sample) {
        Gap gap = givenSample(sample).gaps().getFirst().gap();

        model.close(gap);

        assertFalse(keys().contains(gap.key()));
        assertEquals(List.of(gap.words().done() + " Undo"), told);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void undoBringsTheGapBack(String sample) {
        Gap gap = givenSample(sample).gaps().getFirst().gap();
        Plan before = given.desk().plan();
        model.close(gap);

        undo.run();

        assertEquals(before, given.desk().plan());
        assertTrue(keys().contains(gap.key()));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void undoAfterAnotherEditTakesOnlyTheStepBack(String sample) {
        givenSample(sample);
        keys();
        for (Gap gap : sheet().gaps().stream().map(GapRow::gap).toList()) {
            Plan before = given.desk().plan();
            model.close(gap);
            given.desk().edit(plan -> plan.with(plan.head().withTitle("Changed by " + gap.rule())));

            undo.run();

            assertEquals(before.programmes(), given.desk().plan().programmes(), gap.sentence());
            given.desk().edit(plan -> plan.with(before.head()));
        }
    }

    @Test
    void aStepThatChangesNothingIsNotTold() {
        Gap gap = givenSample("global-mechanism-2026").gaps().getFirst().gap();
        model.close(gap);

        model.close(gap);

        assertEquals(1, told.size());
    }

    @Test
    void aProgrammeBegunByAStepGoesWithUndoThoughOthersEditedSince() {
        Plan plan = Sample.load("global-mechanism-2026").plan();
        var start = new Fix.StartProgramme(new ItemId("begun"), "Begun", new TreeSet<>(), Map.of(), Optional.empty(), Optional.empty(), new TreeSet<>(), new TreeSet<>());
        Plan later = start.apply(plan).with(Programme.titled(new ItemId("other"), "Other"));

        Plan back = StepBack.from(start, plan, later);

        assertTrue(back.programmes().find(new ItemId("begun")).isEmpty());
        assertTrue(back.programmes().find(new ItemId("other")).isPresent());
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void theSoonestComeFirst(String sample) {
        givenSample(sample);
        keys();

        List<LocalDate> days = sheet().gaps().stream().map(r -> r.gap().lastDay().orElse(LocalDate.MAX)).toList();

        assertEquals(days.stream().sorted().toList(), days);
    }

    @ParameterizedTest
    @CsvSource({"0, today, true", "1, 1 day, true", "45, 45 days, true", "46, 46 days, false", "-1, past, true"})
    void aDayWithin45DaysAsksForAttention(int ahead, String left, boolean near) {
        givenSample("global-mechanism-2026");
        Gap some = sheet().gaps().getFirst().gap();
        LocalDate today = LocalDate.of(2026, 11, 20);
        Gap gap = new Gap(some.rule(), some.states(), some.programme(), some.topics(), some.taught(), some.missing(), some.words(), Optional.of(today.plusDays(ahead)), some.fix());

        GapRow row = GapRow.of(gap, today, model.wording());

        assertEquals(left, row.by().orElseThrow().left());
        assertEquals(near, row.by().orElseThrow().near());
    }

    @Test
    void eightStandThereUntilMoreAreAskedFor() {
        Sheet first = givenSample("global-mechanism-2026");

        model.showMore();

        assertEquals(OverviewViewModel.FIRST, first.gaps().size());
        assertEquals(first.allGaps(), sheet().gaps().size());
    }

    @Test
    void oneKindAloneCanBeShown() {
        givenSample("global-mechanism-2026");

        model.kindProperty().set(Optional.of(Rule.CONCERN_UNANSWERED));

        assertEquals(model.count(Rule.CONCERN_UNANSWERED), sheet().wanted());
        assertTrue(sheet().gaps().stream().allMatch(r -> r.gap().rule() == Rule.CONCERN_UNANSWERED));
    }

    @Test
    void aKindWhoseLastGapWasMendedGivesWayToAll() {
        givenSample("global-mechanism-2026");
        Rule kind = model.kinds().stream().min((a, b) -> Long.compare(model.count(a), model.count(b))).orElseThrow();
        model.kindProperty().set(Optional.of(kind));

        while (model.kindProperty().get().isPresent()) model.close(sheet().gaps().getFirst().gap());

        assertEquals(sheet().allGaps(), sheet().wanted());
    }

    @Test
    void statesWithoutAProgrammeStandApartWithTheirVote() {
        Sheet sheet = givenSample("global-mechanism-2026");

        assertEquals(List.of(new Iso3("BOL"), new Iso3("SLV")), sheet.unplanned().states());
        assertEquals("both abstained on 74/247", sheet.unplanned().vote().orElseThrow().words());
        assertFalse(keys().stream().anyMatch(i -> i.toString().contains("NO_PROGRAMME")));
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
