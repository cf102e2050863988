package demarche.insight.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.GivenPlan;
import demarche.plan.Activity;
import demarche.plan.Measurement;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortfallsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ResultWords WORDS = ResultWords.in(Locale.ENGLISH);
    private static final ItemId DESK = new ItemId("night-desk");
    private static final Programme PROGRAMME = GivenPlan.during(GivenPlan.programme("night-desk", "KEN"), "2026-10-05", "2026-12-18");

    private static Result result(String id, ResultLevel level, String leadsTo) {
        return Result.stating(new ItemId(id), DESK, level, "What " + id + " brings").withLeadsTo(leadsTo.isEmpty() ? Optional.empty() : Optional.of(new ItemId(leadsTo)));
    }

    private static ResultIndicator whole(String id, String result) {
        return ResultIndicator.stating(new ItemId(id), new ItemId(result), "Calls answered").withUnit("per cent").withBaseline(Optional.of(BigDecimal.ZERO)).withBaselineOn(Optional.of(DAY.minusDays(50)))
                .withTarget(Optional.of(BigDecimal.TEN)).withTargetOn(Optional.of(DAY.plusDays(50))).withVerification("Log").withSource("Police");
    }

    private static Measurement figure(String id, String indicator, String evidence) {
        return Measurement.of(new ItemId(id), new ItemId(indicator), DAY.minusDays(2), BigDecimal.ONE).withEvidence(evidence);
    }

    private static Activity activity(String id, String output) {
        Activity made = Activity.titled(new ItemId(id), DESK, "Drill " + id);
        return made.withDelivery(made.delivery().withOutput(output.isEmpty() ? Optional.empty() : Optional.of(new ItemId(output))));
    }

    private static Plan complete() {
        return GivenPlan.with(PROGRAMME, result("i", ResultLevel.IMPACT, ""), result("o", ResultLevel.OUTCOME, "i"), result("p", ResultLevel.OUTPUT, "o"), activity("a", "p"),
                whole("ii", "i"), whole("oo", "o"), whole("pp", "p"), figure("m1", "ii", "Log"), figure("m2", "oo", "Log"), figure("m3", "pp", "Log"));
    }

    private static List<Shortfall> of(Plan plan) {
        return Shortfalls.of(Framework.of(plan, plan.programmes().find(DESK).orElseThrow(), DAY), WORDS);
    }

    private static void thenLacks(Plan plan, Place place, String item, String sentence) {
        List<Shortfall> found = of(plan);

        assertEquals(List.of(new Shortfall(place, new ItemId(item), sentence, found.getFirst().step())), found);
    }

    @Test
    void aCompleteFrameworkLacksNothing() {
        assertEquals(List.of(), of(complete()));
    }

    @Test
    void aProgrammeWithoutResultsLacksOneThing() {
        thenLacks(GivenPlan.with(PROGRAMME, activity("a", "")), Place.RESULTS, "night-desk", "Nothing is said yet of what the programme is to bring about.");
    }

    @Test
    void aChainThatEndsIsToldWhereItEnds() {
        Plan plan = complete().with(result("o", ResultLevel.OUTCOME, "")).with(result("o2", ResultLevel.OUTCOME, "i")).with(whole("oo2", "o2")).with(figure("m4", "oo2", "Log"))
                .with(result("p2", ResultLevel.OUTPUT, "o2")).with(whole("pp2", "p2")).with(figure("m5", "pp2", "Log")).with(activity("b", "p2"));

        thenLacks(plan, Place.LEADS_TO, "o", "The chain ends before an impact at Outcome 2, “What o brings”.");
    }

    @Test
    void resultsInACircleAreTold() {
        Plan plan = complete().with(result("o", ResultLevel.OUTCOME, "p"));

        assertTrue(of(plan).stream().anyMatch(s -> s.sentence().startsWith("These results lead to each other in a circle") && s.place() == Place.LEADS_TO), of(plan).toString());
    }

    @Test
    void anOutputNobodyWorksOnIsTold() {
        Plan plan = complete();
        Activity cancelled = activity("a", "p").withStatus(ActivityStatus.CANCELLED);

        thenLacks(plan.with(cancelled), Place.ACTIVITIES, "p", "No activity produces Output, “What p brings”.");
    }

    @Test
    void anActivityThatServesNothingIsTold() {
        thenLacks(complete().with(activity("b", "")), Place.OUTPUT_OF_ACTIVITY, "b", "The activity “Drill b” serves no result.");
    }

    @Test
    void aResultWithoutIndicatorIsTold() {
        Plan plan = complete();

        thenLacks(plan.without(plan.indicators().find(new ItemId("oo")).orElseThrow()), Place.INDICATORS, "o", "No indicator shows Outcome, “What o brings”.");
    }

    @Test
    void whatAnIndicatorLacksStandsInOneSentenceThatLeadsToTheFirst() {
        Plan plan = complete().with(whole("pp", "p").withTarget(Optional.empty()).withVerification("").withSource(""));

        thenLacks(plan, Place.TARGET, "pp", "“Calls answered” lacks: target, means of verification, who holds the figures.");
    }

    @Test
    void aFigureIsAskedForOnceTheProgrammeHasBegun() {
        Plan plan = complete();
        Plan unmeasured = plan.without(plan.measurements().find(new ItemId("m3")).orElseThrow());

        thenLacks(unmeasured, Place.MEASUREMENTS, "pp", "“Calls answered” has not been measured, though the programme began on 5 Oct 2026.");
        assertEquals(List.of(), of(unmeasured.with(PROGRAMME.withStarts(Optional.of(DAY.plusDays(1))))));
    }

    @Test
    void aFigureOfALaterDayDoesNotCount() {
        Plan plan = complete().with(figure("m3", "pp", "Log").withDay(DAY.plusDays(1)));

        assertEquals(Place.MEASUREMENTS, of(plan).getFirst().place());
    }

    @Test
    void aFigureWithoutEvidenceIsTold() {
        thenLacks(complete().with(figure("m3", "pp", "")), Place.EVIDENCE, "m3", "The figure of 21 Nov 2026 for “Calls answered” rests on no evidence.");
    }

    @Test
    void bothSamplesHaveAWholeFrameworkAndSeveralThatLackSomething() {
        for (String name : Sample.NAMES) {
            Plan plan = Sample.load(name).plan();
            List<Framework> all = Framework.all(plan, plan.head().asOf().orElseThrow());

            long begun = all.stream().filter(f -> !f.isEmpty()).count();
            long arriving = all.stream().filter(f -> !f.isEmpty() && f.lines().stream().allMatch(l -> l.reach() == Reach.ARRIVES) && f.adrift().isEmpty()).count();

            assertTrue(begun >= 5 && arriving >= 3, name + ": " + begun + " " + arriving);
            assertTrue(all.stream().filter(f -> !Shortfalls.of(f, WORDS).isEmpty()).count() >= 5, name);
        }
    }
}
