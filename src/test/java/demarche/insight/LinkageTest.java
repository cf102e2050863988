package demarche.insight;

import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.support.GeneratedPlans;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Iso3 KENYA = new Iso3("KEN");

    @Test
    void aLinkIsMadeWhereOneStateIsTaughtBothItsEnds() {
        Coverage coverage = Coverage.of(with(programme("a", "KEN", "norm-2015-h"), programme("b", "KEN", "bc-art-35")), REFERENCE.on(java.time.LocalDate.of(2026, 11, 20)));

        assertEquals(1, pair(Linkage.of(coverage, KENYA), Debate.CYBER_NORMS, Debate.BUDAPEST_CONVENTION).made().size());
        assertEquals(1, pair(Linkage.of(coverage), Debate.CYBER_NORMS, Debate.BUDAPEST_CONVENTION).made().size());
    }

    @Test
    void endsTaughtToTwoStatesAreNotJoined() {
        Coverage coverage = Coverage.of(with(programme("a", "KEN", "norm-2015-h"), programme("b", "GTM", "bc-art-35")), REFERENCE.on(java.time.LocalDate.of(2026, 11, 20)));

        Linkage.Pair pair = pair(Linkage.of(coverage), Debate.CYBER_NORMS, Debate.BUDAPEST_CONVENTION);

        assertEquals(List.of(), pair.made());
        assertTrue(pair.halfMade().stream().anyMatch(l -> l.touches(new TopicId("norm-2015-h")) && l.touches(new TopicId("bc-art-35"))));
    }

    @Test
    void aProgrammeForNobodyYetCountsForItself() {
        Programme draft = programme("a", "", "norm-2015-h", "bc-art-35");
        Coverage coverage = Coverage.of(with(draft), REFERENCE.on(java.time.LocalDate.of(2026, 11, 20)));

        assertEquals(1, pair(Linkage.of(coverage), Debate.CYBER_NORMS, Debate.BUDAPEST_CONVENTION).made().size());
        assertEquals(Linkage.of(coverage).score(), Linkage.of(coverage, draft).score());
    }

    @Test
    void everyLinkBetweenTheThreeDebatesIsAvailable() {
        Linkage linkage = Linkage.of(Coverage.of(with(), REFERENCE.on(java.time.LocalDate.of(2026, 11, 20))));

        assertEquals(List.of(22, 46, 21), linkage.pairs().stream().map(Linkage.Pair::available).toList());
        assertEquals(0, linkage.score());
    }

    @Test
    void whoIsTaughtEverythingScoresOne() {
        String[] all = REFERENCE.topics().stream().map(t -> t.id().value()).toArray(String[]::new);

        assertEquals(1, Linkage.of(Coverage.of(with(programme("a", "KEN", all)), REFERENCE.on(java.time.LocalDate.of(2026, 11, 20)))).score());
    }

    @RepeatedTest(30)
    void teachingMoreNeverLowersTheScore(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Plan plan = GeneratedPlans.of(run.getCurrentRepetition(), new GeneratedPlans.Size(5, 10, 0, 5));
        Programme any = plan.programmes().stream().skip(random.nextInt(10)).findFirst().orElseThrow();
        List<Topic> topics = List.copyOf(REFERENCE.topics());
        var more = new TreeMap<>(any.topics());
        more.put(topics.get(random.nextInt(topics.size())).id(), Depth.INTRODUCES);

        double before = Linkage.of(Coverage.of(plan, REFERENCE.on(java.time.LocalDate.of(2026, 11, 20)))).score();
        double after = Linkage.of(Coverage.of(plan.with(any.withTopics(more)), REFERENCE.on(java.time.LocalDate.of(2026, 11, 20)))).score();

        assertTrue(after >= before && after <= 1, "seed " + run.getCurrentRepetition());
    }

    private static Linkage.Pair pair(Linkage linkage, Debate one, Debate other) {
        return linkage.pairs().stream().filter(p -> p.one() == one && p.other() == other).findFirst().orElseThrow();
    }

    @Test
    void linksToWhatWasNotYetOpenAreNotCounted() {
        var plan = with();

        int then = Linkage.of(Coverage.of(plan, REFERENCE.on(java.time.LocalDate.of(2020, 1, 15)))).pairs().stream().mapToInt(Linkage.Pair::available).sum();
        int now = Linkage.of(Coverage.of(plan, REFERENCE.on(java.time.LocalDate.of(2026, 11, 20)))).pairs().stream().mapToInt(Linkage.Pair::available).sum();

        org.junit.jupiter.api.Assertions.assertTrue(then < now, then + " and " + now);
    }
}
