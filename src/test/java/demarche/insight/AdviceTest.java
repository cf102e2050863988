package demarche.insight;

import static demarche.insight.GivenPlan.before;
import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a planner is advised on one programme: topics to add, what is still open, what comes too late.
class AdviceTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Facts TODAY = REFERENCE.on(LocalDate.of(2026, 11, 20));
    private final Programme desk = during(programme("night-desk", "KEN", "cc-247", "bc-art-35"), "2026-10-05", "2026-12-18");

    @Test
    void topicsOfAMissingDebateAreSuggestedFirstEachWithItsLink() {
        var suggestions = Suggestions.topics(desk, TODAY);

        assertEquals(Debate.CYBER_NORMS, suggestions.getFirst().topic().debate());
        assertTrue(suggestions.stream().allMatch(s -> s.because().touches(s.topic().id())));
        assertTrue(suggestions.stream().noneMatch(s -> desk.topics().containsKey(s.topic().id())));
    }

    @Test
    void whatWouldMakeMoreLinksComesBefore() {
        var norms = Suggestions.topics(desk, TODAY).stream().filter(s -> s.topic().debate() == Debate.CYBER_NORMS).toList();

        assertEquals(norms.stream().map(Suggestions.Suggestion::weight).sorted(java.util.Comparator.reverseOrder()).toList(),
                norms.stream().map(Suggestions.Suggestion::weight).toList());
    }

    @Test
    void anEmptyProgrammeIsOfferedThreeTopicsThatBelongTogether() {
        var suggestions = Suggestions.topics(programme("new", "KEN"), TODAY);

        assertEquals(Set.copyOf(Debate.MISSION), Set.copyOf(suggestions.stream().map(s -> s.topic().debate()).toList()));
    }

    @Test
    void nothingIsSuggestedThatWasNotYetOpen() {
        var suggestions = Suggestions.topics(programme("new", "KEN", "norm-2015-h", "cc-ppp"), REFERENCE.on(LocalDate.of(2020, 1, 15)));

        assertTrue(suggestions.stream().noneMatch(s -> s.topic().id().value().startsWith("bc2p")));
    }

    @Test
    void theNextDecisionPointComesFirstWithItsDays() {
        Countdown next = Countdown.of(Coverage.of(with(), TODAY)).getFirst();

        assertEquals("evt-gm-dtg", next.event().id().value());
        assertEquals(17, next.daysLeft());
    }

    @Test
    void whatEndsOnTheFirstDayOrLaterIsLate() {
        Programme late = before(desk, "evt-gm-dtg");
        Programme inTime = before(during(programme("briefing", "KEN"), "2026-12-01", "2026-12-06"), "evt-gm-dtg");
        Activity visit = Activity.titled(new ItemId("visit"), late.id(), "Study visit").withEnds(Optional.of(LocalDate.of(2026, 12, 7)));

        Countdown next = Countdown.of(Coverage.of(with(late, inTime, visit), TODAY)).getFirst();

        assertEquals(List.of(late), next.lateProgrammes());
        assertEquals(List.of(visit), next.lateActivities());
    }

    @Test
    void whatIsCancelledOrNeedNotComeBeforeIsNeverLate() {
        Activity visit = Activity.titled(new ItemId("visit"), desk.id(), "Study visit").withEnds(desk.ends()).withStatus(ActivityStatus.CANCELLED);
        Plan plan = with(desk, before(desk, "evt-gm-dtg").withStatus(ProgrammeStatus.CANCELLED), visit);

        assertEquals(List.of(), Countdown.of(Coverage.of(plan, TODAY)).getFirst().lateProgrammes());
        assertEquals(List.of(), Countdown.of(Coverage.of(plan, TODAY)).getFirst().lateActivities());
    }

    @Test
    void theDecisionPointOf2020IsTheOneThenPlanned() {
        assertEquals("evt-ahc-org-planned", Countdown.of(Coverage.of(with(), REFERENCE.on(LocalDate.of(2020, 1, 15)))).getFirst().event().id().value());
    }
}
