package demarche.ui.overview.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.gap.Fix;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Rule;
import demarche.plan.AcceptedGap;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.support.GivenDesk;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
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

/// What can be done with the gaps of the overview.
class GapsViewModelTest {
    static final List<String> SAMPLES = Sample.NAMES;
    @TempDir
    Path folder;
    private GivenDesk given;
    private GapsViewModel model;
    private final List<String> told = new ArrayList<>();
    private Runnable undo = () -> {};

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder);
        var wording = new Wording(Texts.of("overview", Locale.UK), new Days(Locale.UK), given.desk().reference());
        model = new GapsViewModel(given.desk(), wording, new TakeBack(given.desk(), (sentence, back) -> {
            told.add(sentence);
            undo = back;
        }));
        model.follow();
    }

    @AfterEach
    void close() {
        given.close();
    }

    private GapList givenSample(String name) {
        given.withPlan(Sample.load(name).plan());
        return list();
    }

    private GapList list() {
        return model.listProperty().get().orElseThrow();
    }

    /// Of every gap that is open, but for states without a programme.
    private List<String> keys() {
        return given.desk().findingsProperty().get().orElseThrow().gaps().stream().filter(g -> g.rule() != Rule.NO_PROGRAMME).map(Gap::key).sorted().toList();
    }


    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aStepIsTakenAtOnceAndItsGapIsGone(String sample) {
        Gap gap = givenSample(sample).rows().getFirst().gap();

        model.close(gap);

        assertFalse(keys().contains(gap.key()));
        assertEquals(List.of(gap.words().done()), told);
    }


    @ParameterizedTest
    @FieldSource("SAMPLES")
    void undoBringsTheGapBack(String sample) {
        Gap gap = givenSample(sample).rows().getFirst().gap();
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
        for (Gap gap : list().rows().stream().map(GapRow::gap).toList()) {
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
        Gap gap = givenSample("global-mechanism-2026").rows().getFirst().gap();
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
        model.showMore();

        List<LocalDate> days = list().rows().stream().map(r -> r.gap().lastDay().orElse(LocalDate.MAX)).toList();

        assertEquals(days.stream().sorted().toList(), days);
    }


    @ParameterizedTest
    @CsvSource({"0, today, true", "1, 1 day, true", "45, 45 days, true", "46, 46 days, false", "-1, past, true"})
    void aDayWithin45DaysAsksForAttention(int ahead, String left, boolean near) {
        givenSample("global-mechanism-2026");
        Gap some = list().rows().getFirst().gap();
        LocalDate today = LocalDate.of(2026, 11, 20);
        Gap gap = new Gap(some.rule(), some.states(), some.programme(), some.topics(), some.taught(), some.missing(), some.words(), Optional.of(today.plusDays(ahead)), some.fix());

        GapRow row = GapRow.of(gap, today, new Wording(Texts.of("overview", Locale.UK), new Days(Locale.UK), given.desk().reference()));

        assertEquals(left, row.by().orElseThrow().left());
        assertEquals(near, row.by().orElseThrow().near());
    }


    @Test
    void oneKindAloneCanBeShown() {
        givenSample("global-mechanism-2026");

        model.kindProperty().set(Optional.of(Rule.CONCERN_UNANSWERED));

        assertEquals(model.count(Rule.CONCERN_UNANSWERED), list().wanted());
        assertTrue(list().rows().stream().allMatch(r -> r.gap().rule() == Rule.CONCERN_UNANSWERED));
    }


    @Test
    void aKindWhoseLastGapWasMendedGivesWayToAll() {
        givenSample("global-mechanism-2026");
        Rule kind = model.kinds().stream().min((a, b) -> Long.compare(model.count(a), model.count(b))).orElseThrow();
        model.kindProperty().set(Optional.of(kind));

        while (model.kindProperty().get().isPresent()) model.close(list().rows().getFirst().gap());

        assertEquals(list().all(), list().wanted());
    }

    @Test
    void eightGroupsStandThereUntilMoreAreAskedFor() {
        GapList first = givenSample("swing-states-2020");

        model.showMore();

        assertEquals(GapsViewModel.FIRST, first.rows().size());
        assertTrue(list().rows().size() > GapsViewModel.FIRST && list().more() == 0);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyGapStandsInARowOrIsCountedUnderOne(String sample) {
        givenSample(sample);
        model.showMore();
        int folded = list().wanted() - list().rows().size();

        list().rows().stream().flatMap(r -> r.fold().stream()).toList().forEach(model::fold);

        assertTrue(folded > 0);
        assertEquals(keys(), list().rows().stream().map(r -> r.gap().key()).sorted().toList());
    }

    @Test
    void theGapsOfOneProgrammeAndDayFoldUnderTheFirst() {
        GapRow leading = givenSample("global-mechanism-2026").rows().stream().filter(r -> r.fold().isPresent()).findFirst().orElseThrow();
        int rows = list().rows().size();

        model.fold(leading.fold().orElseThrow());

        GapRow open = list().rows().stream().filter(r -> r.gap().equals(leading.gap())).findFirst().orElseThrow();
        assertTrue(leading.fold().orElseThrow().words().matches("and \\d+ more in .+"), leading.fold().orElseThrow().words());
        assertTrue(open.fold().orElseThrow().open());
        assertTrue(list().rows().size() > rows);
        model.fold(open.fold().orElseThrow());
        assertEquals(rows, list().rows().size());
    }

    @Test
    void theRuleBehindAGapIsToldOnDemand() {
        Gap gap = givenSample("global-mechanism-2026").rows().getFirst().gap();

        model.explain(gap);

        assertEquals(Optional.of(gap.rule().words(Texts.of("insight", Locale.UK))), list().rows().getFirst().why());
        model.explain(gap);
        assertEquals(Optional.empty(), list().rows().getFirst().why());
    }

    @Test
    void aGapIsAcceptedWithAReasonUnderTheAuthorsNameAndTheDayOfThePlan() {
        Gap gap = givenSample("global-mechanism-2026").rows().getFirst().gap();
        int before = list().all();
        model.ask(gap);
        model.write(" The neighbour covers it. ");

        Optional<String> refusal = model.accept(gap);

        AcceptedGap decision = given.desk().plan().acceptedGaps().iterator().next();
        assertEquals(Optional.empty(), refusal);
        assertEquals(List.of(gap.key(), "The neighbour covers it.", "Ines Duarte", "2026-11-20"),
                List.of(decision.gap(), decision.reason(), decision.author(), decision.day().toString()));
        assertEquals(before - 1, list().all());
        assertEquals(gap, list().lived().getFirst().gap());
        assertEquals(List.of("The plan lives with this gap."), told);
    }

    @Test
    void aReasonIsNeverBlank() {
        Gap gap = givenSample("global-mechanism-2026").rows().getFirst().gap();
        model.ask(gap);
        model.write("  ");

        assertTrue(model.accept(gap).isPresent());

        assertEquals(0, given.desk().plan().acceptedGaps().size());
        assertTrue(list().rows().getFirst().asking());
    }

    @Test
    void acceptingIsOneEditThatUndoTakesBack() {
        Gap gap = givenSample("global-mechanism-2026").rows().getFirst().gap();
        Plan before = given.desk().plan();
        model.ask(gap);
        model.write("Known");
        model.accept(gap);

        undo.run();

        assertEquals(before, given.desk().plan());
    }

    @Test
    void whatIsTakenBackIsOpenAgain() {
        Gap gap = givenSample("global-mechanism-2026").rows().getFirst().gap();
        model.ask(gap);
        model.write("Known");
        model.accept(gap);
        model.showLived(true);

        model.withdraw(list().lived().getFirst().decision());

        assertTrue(keys().contains(gap.key()));
        assertFalse(list().ofLived());
    }

    @Test
    void whatTwoPeopleAcceptedIsTakenBackInOne() {
        Gap gap = givenSample("global-mechanism-2026").rows().getFirst().gap();
        for (String id : List.of("mine", "theirs")) {
            given.desk().edit(plan -> plan.with(new AcceptedGap(new ItemId(id), gap.key(), "Known", "", LocalDate.of(2026, 11, 20))));
        }

        model.withdraw(list().lived().getFirst().decision());

        assertEquals(0, given.desk().plan().acceptedGaps().size());
    }

    @Test
    void aDecisionWhoseGapWasClosedIsToldAsOvertaken() {
        Gap gap = givenSample("global-mechanism-2026").rows().stream().map(GapRow::gap).filter(g -> g.programme().isPresent()).findFirst().orElseThrow();
        model.ask(gap);
        model.write("Known");
        model.accept(gap);

        given.desk().edit(gap::close);

        assertEquals(List.of(), list().lived());
        assertTrue(list().past().getFirst().sentence().startsWith(gap.rule().words(Texts.of("insight", Locale.UK)).name() + ": "), list().past().toString());
        assertEquals("Accepted because: Known", list().past().getFirst().because());
    }

    @Test
    void aDecisionAboutNothingWeKnowIsToldWithoutGuessing() {
        givenSample("global-mechanism-2026");

        given.desk().edit(plan -> plan.with(new AcceptedGap(new ItemId("odd"), "from elsewhere", "Known", "", LocalDate.of(2026, 11, 20))));

        assertEquals("A gap that this version does not know.", list().past().getFirst().sentence());
    }
}
