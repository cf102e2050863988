package demarche.insight.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a paper says that nobody has looked at for long.
class OldFactTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Plan PLAN = Plan.empty(PlanHead.titled(new ItemId("plan"), "Plan", Handling.AMBER));

    private static List<OldFact> old(LocalDate day, int months) {
        Facts facts = REFERENCE.on(day);
        return REFERENCE.states().stream().flatMap(s -> OldFact.of(PLAN, facts, s.iso3(), months).stream()).toList();
    }

    @Test
    void whatWasSeenOfAStepBeforeTheLimitIsOldAndNothingElse() {
        LocalDate day = LocalDate.of(2029, 6, 1);

        List<OldFact> old = old(day, 12);

        assertTrue(old.stream().allMatch(f -> f.seen().isBefore(day.minusMonths(12))));
        assertTrue(old.stream().anyMatch(f -> f instanceof OldFact.Step && f.state().equals(new Iso3("GTM"))));
    }

    @Test
    void withPatienceNothingIsOld() {
        assertEquals(List.of(), old(LocalDate.of(2026, 11, 23), 1200));
    }
}
