package demarche.insight.debate;

import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Coverage;
import demarche.insight.gap.Fix;
import demarche.plan.Plan;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Relation;
import demarche.support.GeneratedPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RaiseTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Iso3 KENYA = new Iso3("KEN");

    private static Coverage on2026(Plan plan) {
        return Coverage.of(plan, REFERENCE.on(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void theTopicThatMakesMostAndStrongestLinksComesFirst() {
        Coverage coverage = on2026(with(programme("a", "KEN", "norm-2015-d", "norm-2015-h")));

        List<Raise> raises = Raise.of(coverage, new Subject.OneState(KENYA));

        assertTrue(raises.stream().map(Raise::gain).sorted(java.util.Comparator.reverseOrder()).toList().equals(raises.stream().map(Raise::gain).toList()));
        assertTrue(raises.size() > 5);
        assertEquals(Optional.of(new ItemId("a")), raises.getFirst().into());
    }

    @Test
    void whoIsTaughtNothingHasNothingToJoin() {
        assertEquals(List.of(), Raise.of(on2026(with()), new Subject.OneState(KENYA)));
    }

    @Test
    void aProgrammeThatIsOverTakesNoMore() {
        Coverage coverage = on2026(with(during(programme("a", "KEN", "norm-2015-d"), "2025-01-01", "2025-06-01"),
                programme("b", "KEN", "norm-2015-d").withStatus(ProgrammeStatus.DONE)));

        List<Raise> raises = Raise.of(coverage, new Subject.OneState(KENYA));

        assertTrue(!raises.isEmpty() && raises.stream().allMatch(r -> r.into().isEmpty()));
    }

    @Test
    void theNextToStartTakesTheTopic() {
        Coverage coverage = on2026(with(during(programme("a", "KEN", "norm-2015-d"), "2027-05-01", "2027-06-01"),
                during(programme("b", "KEN", "norm-2015-d"), "2027-01-01", "2027-06-01"), programme("c", "KEN", "norm-2015-d")));

        assertEquals(Optional.of(new ItemId("b")), Raise.of(coverage, new Subject.OneState(KENYA)).getFirst().into());
    }

    @Test
    void aLinkThatThePlanHasMadeForAnotherStateDoesNotRaiseThePlan() {
        Plan joined = with(programme("a", "KEN", "norm-2015-h", "bc-art-35"), programme("b", "GTM", "norm-2015-h"));

        List<Raise> raises = Raise.of(on2026(joined), new Subject.WholePlan());

        assertTrue(raises.stream().noneMatch(r -> r.topic().equals(new TopicId("bc-art-35"))
                && r.links().stream().anyMatch(l -> l.touches(new TopicId("norm-2015-h")))));
    }

    @Test
    void noTopicIsProposedOnlyForAContrast() {
        Coverage coverage = on2026(with(programme("a", "KEN", "norm-2015-d", "norm-2015-e", "bc-art-15")));

        Raise.of(coverage, new Subject.OneState(KENYA)).forEach(r -> assertTrue(r.links().stream().anyMatch(l -> l.relation() != Relation.CONTRASTS), r.toString()));
    }

    @Test
    void whatWasNotYetOpenIsNotProposed() {
        Coverage then = Coverage.of(with(programme("a", "KEN", "norm-2015-d", "cc-evidence")), REFERENCE.on(LocalDate.of(2020, 1, 15)));

        Raise.of(then, new Subject.OneState(KENYA)).forEach(r -> assertTrue(then.facts().knows(r.topic()), r.toString()));
    }

    @RepeatedTest(20)
    void theScoreRisesByExactlyWhatWasPromised(RepetitionInfo run) {
        int seed = run.getCurrentRepetition();
        Plan plan = GeneratedPlans.of(seed, new GeneratedPlans.Size(5, 8, 0, 1 + seed % 6));
        Coverage coverage = on2026(plan);
        Scores scores = Scores.of(coverage);

        Stream.of(Stream.of(scores.plan()), scores.states().stream(), scores.programmes().stream()).flatMap(s -> s).forEach(score ->
                Raise.of(coverage, score.subject()).stream().filter(r -> r.into().isPresent()).limit(4).forEach(raise -> {
                    Plan more = new Fix.AddTopic(raise.into().orElseThrow(), raise.topic()).apply(plan);
                    double after = Scores.links(on2026(more), score.subject()).score();
                    assertEquals(after - score.score(), raise.gain(), 1e-9, "seed " + seed + ", " + raise);
                }));
    }
}
