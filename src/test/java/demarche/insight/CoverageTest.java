package demarche.insight;

import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Iso3 KENYA = new Iso3("KEN");
    private static final TopicId EVIDENCE = new TopicId("cc-evidence");

    @Test
    void aStateIsTaughtATopicAsDeepAsTheDeepestProgramme() {
        Programme deep = programme("b", "KEN").withTopics(new TreeMap<>(Map.of(EVIDENCE, Depth.MASTERS)));

        Coverage coverage = coverage(with(programme("a", "KEN GTM", "cc-evidence"), deep));

        assertEquals(Optional.of(Depth.MASTERS), coverage.state(KENYA).depth(EVIDENCE));
        assertEquals(Optional.of(Depth.BUILDS), coverage.state(new Iso3("GTM")).depth(EVIDENCE));
        assertEquals(Optional.of(Depth.MASTERS), coverage.whole().depth(EVIDENCE));
    }

    @Test
    void everyProgrammeThatTeachesATopicIsNamed() {
        Programme one = programme("a", "KEN", "cc-evidence");
        Programme other = programme("b", "KEN", "cc-evidence", "cc-mla");

        assertEquals(List.of(one, other), coverage(with(one, other, programme("c", "KEN", "cc-mla"))).teachers(KENYA, EVIDENCE));
    }

    @Test
    void whatIsCancelledTeachesNothing() {
        Coverage coverage = coverage(with(programme("a", "KEN", "cc-evidence").withStatus(ProgrammeStatus.CANCELLED)));

        assertTrue(coverage.state(KENYA).isEmpty());
        assertTrue(coverage.programmes().isEmpty());
    }

    @Test
    void aCancelledActivityIsLeftOut() {
        Activity held = Activity.titled(new ItemId("held"), new ItemId("a"), "Held");
        Activity cancelled = Activity.titled(new ItemId("off"), new ItemId("a"), "Off").withStatus(ActivityStatus.CANCELLED);

        assertEquals(List.of(held), coverage(with(programme("a", "KEN"), held, cancelled)).activities(new ItemId("a")));
    }

    @Test
    void aTopicThatTheReferenceDoesNotHoldIsLeftOut() {
        Coverage coverage = coverage(with(programme("a", "KEN", "no-such-topic")));

        assertFalse(coverage.state(KENYA).covers(new TopicId("no-such-topic")));
    }

    @Test
    void debatesAreThoseOfTheTopics() {
        assertEquals(EnumSet.of(Debate.CYBERCRIME, Debate.CAPACITY_BUILDING), coverage(with(programme("a", "KEN", "cc-evidence", "cb-interagency"))).state(KENYA).debates());
    }

    @Test
    void theFirstDayIsThatOfTheEarliestProgramme() {
        Coverage coverage = coverage(with(during(programme("a", "KEN", "cc-evidence"), "2026-05-04", "2026-06-01"), during(programme("b", "KEN", "cc-evidence"), "2026-03-02",
                "2026-12-01"), programme("c", "KEN", "cc-evidence")));

        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), coverage.state(KENYA).firstDay(EVIDENCE));
    }

    private static Coverage coverage(Plan plan) {
        return Coverage.of(plan, REFERENCE.on(java.time.LocalDate.of(2026, 11, 20)));
    }
}
