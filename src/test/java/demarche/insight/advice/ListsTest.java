package demarche.insight.advice;

import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.target;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.IndicatorId;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.practice.ActivityType;
import demarche.reference.practice.Indicator;
import demarche.support.GeneratedPlans;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What the shipped lists of activities and indicators offer one programme.
class ListsTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Facts TODAY = REFERENCE.on(LocalDate.of(2026, 11, 20));
    private static final Texts TEXTS = Texts.of("insight", Locale.ENGLISH);
    private final Programme evidence = programme("evidence", "KEN", "cc-evidence", "cc-judicial", "cc-forensics");

    @Test
    void aProgrammeOnEvidenceIsOfferedAMockTrial() {
        Advice<ActivityType> best = activities(with(evidence), evidence).getFirst();

        assertEquals("Mock trial", best.what().name());
        assertEquals("Works on electronic evidence, digital forensics and judicial training, for which the programme has no activity yet.", best.reason());
        assertEquals("Common practice in judicial programmes; editorial", best.source());
    }

    @Test
    void whatTheProgrammeHasIsNotOffered() {
        Activity trial = Activity.titled(new ItemId("trial"), evidence.id(), "Week in court").withType(Optional.of(new ActivityTypeId("act-mock-trial")));

        assertFalse(names(with(evidence, trial)).contains("Mock trial"));
    }

    @Test
    void whatIsTitledAsItsKindCountsAsThatKind() {
        Activity trial = Activity.titled(new ItemId("trial"), evidence.id(), "Mock trial on electronic evidence");

        assertFalse(names(with(evidence, trial)).contains("Mock trial"));
    }

    @Test
    void aCancelledActivityIsNone() {
        Activity trial = Activity.titled(new ItemId("trial"), evidence.id(), "Mock trial").withStatus(ActivityStatus.CANCELLED);

        assertTrue(names(with(evidence, trial)).contains("Mock trial"));
    }

    @Test
    void whatAnActivityWorksOnAlreadyCallsForNoOther() {
        Activity trial = Activity.titled(new ItemId("trial"), evidence.id(), "Mock trial");

        assertEquals(List.of(), activities(with(evidence, trial), evidence));
    }

    @Test
    void aConcernOfItsStatesIsWorkedOn() {
        Programme norms = programme("norms", "KEN", "norm-2015-f");
        Plan plan = with(target("KEN", "con-rights-weak"), norms);

        List<Advice<ActivityType>> offered = activities(plan, norms);

        assertTrue(offered.stream().anyMatch(a -> a.reason().startsWith("Works on a concern of Kenya: ")), offered.toString());
    }

    @Test
    void aMissingDebateThatAnActivityBringsInIsSaid() {
        assertTrue(activities(with(evidence), evidence).stream().anyMatch(a -> a.reason().endsWith("It also brings in cyber norms, of which the programme teaches nothing.")
                || a.reason().endsWith("It also brings in the Budapest Convention, of which the programme teaches nothing.")));
    }

    @Test
    void nobodyIsHelpedToJoinWhatItHasJoined() {
        Programme joined = programme("roads", "GHA", "bc-art-37", "bc-art-35");
        Programme open = programme("roads", "GHA KEN", "bc-art-37", "bc-art-35");

        assertFalse(activities(with(joined), joined).stream().anyMatch(a -> a.what().category().equals("accession")));
        assertTrue(activities(with(open), open).stream().anyMatch(a -> a.what().category().equals("accession")));
        assertFalse(indicators(joined, TODAY).stream().anyMatch(a -> a.what().id().value().equals("ind-invite")));
    }

    @Test
    void aProgrammeWithoutTopicsIsOfferedNothing() {
        Programme begun = programme("begun", "KEN");

        assertEquals(List.of(), activities(with(begun), begun));
        assertEquals(List.of(), indicators(begun, TODAY));
    }

    @Test
    void theFirstThreeIndicatorsReachFromWhatIsDeliveredToWhatItIsFor() {
        Programme law = programme("law", "KEN", "cc-legislation", "bc-substantive", "norm-2015-d");

        List<ResultLevel> levels = indicators(law, TODAY).stream().limit(3).map(a -> a.what().level()).toList();

        assertEquals(List.copyOf(EnumSet.allOf(ResultLevel.class)), levels);
    }

    @Test
    void ofTwoAsNearTheOneOfTheDepthTaughtComesFirst() {
        Programme contact = programme("desk", "KEN", "bc-art-29");
        Programme introduced = contact.withTopics(new TreeMap<>(Map.of(new TopicId("bc-art-29"), Depth.INTRODUCES)));

        int built = weight(indicators(contact, TODAY), "ind-preserve-time");
        int begun = weight(indicators(introduced, TODAY), "ind-preserve-time");

        assertTrue(built > begun, built + " " + begun);
    }

    @Test
    void anIndicatorSaysWhatItShows() {
        Programme contact = programme("desk", "KEN", "bc-art-29");

        Advice<Indicator> time = indicators(contact, TODAY).stream().filter(a -> a.what().id().value().equals("ind-preserve-time")).findFirst().orElseThrow();

        assertTrue(time.reason().startsWith("Shows what changes through work on Art. 29"), time.reason());
    }

    @Test
    void whatTheResultsShowAlreadyIsNotOffered() {
        Programme contact = programme("desk", "KEN", "bc-art-29");
        var outcome = Result.stating(new ItemId("o"), contact.id(), ResultLevel.OUTCOME, "Data is kept");
        var shown = ResultIndicator.stating(new ItemId("i"), outcome.id(), "Median time").withLibrary(Optional.of(new IndicatorId("ind-preserve-time")));

        List<Advice<Indicator>> offered = Indicators.of(with(contact, outcome, shown), contact, TODAY, TEXTS);

        assertTrue(offered.stream().noneMatch(a -> a.what().id().value().equals("ind-preserve-time")));
        assertFalse(offered.isEmpty());
    }

    @RepeatedTest(20)
    void everyAdviceHasAReasonAndASourceAndIsNoLaterThanTheDay(RepetitionInfo run) {
        Plan plan = GeneratedPlans.of(run.getCurrentRepetition(), new GeneratedPlans.Size(8, 4, 6, 4));
        Facts then = REFERENCE.on(LocalDate.of(2020, 1, 15));

        for (Programme programme : plan.programmes()) {
            for (Advice<ActivityType> advice : Activities.of(plan, programme, then, TEXTS)) thenItIsWhole(advice.reason(), advice.source(), run);
            for (Advice<Indicator> advice : Indicators.of(plan, programme, then, TEXTS)) thenItIsWhole(advice.reason(), advice.source(), run);
        }
    }

    private static void thenItIsWhole(String reason, String source, RepetitionInfo run) {
        assertTrue(reason.endsWith(".") && !source.isBlank() && !source.matches(".*202[1-9].*"), () -> "seed " + run.getCurrentRepetition() + ": " + reason + " | " + source);
    }

    private static int weight(List<Advice<Indicator>> of, String id) {
        return of.stream().filter(a -> a.what().id().value().equals(id)).findFirst().orElseThrow().weight();
    }

    private List<String> names(Plan plan) {
        return activities(plan, evidence).stream().map(a -> a.what().name()).toList();
    }

    private static List<Advice<ActivityType>> activities(Plan plan, Programme programme) {
        return Activities.of(plan, programme, TODAY, TEXTS);
    }

    private static List<Advice<Indicator>> indicators(Programme programme, Facts facts) {
        return Indicators.of(with(programme), programme, facts, TEXTS);
    }
}
