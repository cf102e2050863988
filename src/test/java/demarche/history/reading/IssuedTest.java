package demarche.history.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.history.mapping.BadField;
import demarche.plan.Issue;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.choice.BriefSort;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.plan.part.Making;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A plan as it stood when a pack went out.
class IssuedTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Programme DESK = Programme.titled(new ItemId("desk"), "Night desk");
    private static final Pack PACK = Pack.titled(new ItemId("pack"), "Visit");
    private static final Issue ISSUE = Issue.titled(new ItemId("v1"), PACK.id(), "Version 1", LocalDate.of(2026, 11, 23)).withMaking(Making.usual().withEdition(BriefSort.HEAD));
    private final Plan start = Plan.empty(PlanHead.titled(new ItemId("plan"), "Before the vote", Handling.AMBER)).with(DESK);
    private final List<Edit> log = new ArrayList<>(List.of(Beginning.of(start, new Author("Ines", "laptop"), NOW)));

    private PlanSession session(String author) {
        Seen seen = Seen.NOTHING.with(log.getFirst().changes().getLast().dot());
        return new PlanSession(start, seen, List.of(), new Author(author, "computer of " + author), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Issued issued() throws BadField {
        return Issued.of(new Moments(start.id(), log), ISSUE.id()).orElseThrow();
    }

    @Test
    void whatCameAfterIsNotInItAndTheIssueIs() throws BadField {
        PlanSession ines = session("Ines");
        log.add(ines.edit(plan -> plan.with(PACK).with(ISSUE)).orElseThrow());
        log.add(ines.edit(plan -> plan.with(DESK.withTitle("Another"))).orElseThrow());

        assertEquals(start.with(PACK).with(ISSUE), issued().plan());
        assertEquals(ines.plan(), issued().after(1));
    }

    @Test
    void itsPackIsMadeAsItWasMadeThen() throws BadField {
        log.add(session("Ines").edit(plan -> plan.with(PACK).with(ISSUE)).orElseThrow());

        assertEquals(BriefSort.HEAD, issued().pack().making().edition());
    }

    @Test
    void whatAColleagueDidMeanwhileCameAfter() throws BadField {
        log.add(session("Tomas").edit(plan -> plan.with(DESK.withTitle("Tomas’s desk"))).orElseThrow());
        log.add(session("Ines").edit(plan -> plan.with(PACK).with(ISSUE)).orElseThrow());

        assertEquals("Night desk", issued().plan().programmes().find(DESK.id()).orElseThrow().title());
        assertEquals("Tomas’s desk", issued().after(1).programmes().find(DESK.id()).orElseThrow().title());
    }

    @Test
    void whatNeverWentOutIsNotFound() throws BadField {
        assertTrue(Issued.of(new Moments(start.id(), log), ISSUE.id()).isEmpty());
    }
}
