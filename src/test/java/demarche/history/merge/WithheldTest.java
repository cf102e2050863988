package demarche.history.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Change;
import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.history.mapping.BadField;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What went out in part comes home: nothing that was withheld is reverted, removed or taken for a contradiction.
class WithheldTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC);
    private static final ItemId DESK = new ItemId("night-desk");
    private static final ItemId SECRET = new ItemId("secret");
    private static final Place LEAD = new Place(Kind.PROGRAMME, DESK, "/lead");

    private final Copy full = full();
    private final Copy share = share(full.log());

    private static Copy full() {
        Plan start = Plan.empty(PlanHead.titled(new ItemId("plan"), "Before the vote", Handling.AMBER)).with(Programme.titled(DESK, "Night desk").withLead("Ana"));
        var log = new ArrayList<>(List.of(Beginning.of(start, new Author("Desk", "desk"), Instant.EPOCH)));
        var session = session(new Copy(start, log), "Ines", false);
        session.edit(plan -> plan.with(desk(plan).withLead("Bruno"))).ifPresent(log::add);
        session.edit(plan -> plan.with(Programme.titled(SECRET, "Secret"))).ifPresent(log::add);
        return new Copy(session.plan(), log);
    }

    private static PlanSession session(Copy copy, String who, boolean partial) {
        Seen seen = Seen.NOTHING;
        for (Edit edit : copy.log()) seen = seen.with(edit.changes().getLast().dot());
        return new PlanSession(copy.plan(), seen, List.of(), new Author(who, who), CLOCK, partial);
    }

    private static Programme desk(Plan plan) {
        return plan.programmes().find(DESK).orElseThrow();
    }

    /// As a share leaves: without the lead of any programme, and without the secret one.
    private static Copy share(List<Edit> log) {
        List<Edit> redacted = log.stream().map(edit -> new Edit(edit.role(), edit.author(), edit.at(), edit.changes().stream().map(WithheldTest::redacted).toList())).toList();
        return new Copy(plan(redacted), redacted);
    }

    private static Change redacted(Change change) {
        Difference d = change.difference();
        if (d.item().equals(SECRET) || d.pointer().equals("/lead")) return new Change(change.dot(), change.seen(), Optional.empty(), false);
        if (!d.after().filter(body -> body.has("lead")).isPresent()) return change;
        JsonNode less = ((ObjectNode) d.after().get()).deepCopy().without("lead");
        return new Change(change.dot(), change.seen(), Optional.of(new Difference(d.kind(), d.item(), d.pointer(), d.before(), Optional.of(less))), false);
    }

    private static Plan plan(List<Edit> log) {
        try {
            return Standing.of(log).plan(new ItemId("plan"));
        } catch (BadField e) {
            throw new AssertionError(e);
        }
    }

    private Copy returned(UnaryOperator<Plan> function) {
        var session = session(share, "Implementer", true);
        var log = new ArrayList<>(share.log());
        session.edit(function).ifPresent(log::add);
        return new Copy(session.plan(), log);
    }

    @Test
    void theShareItselfHoldsNothingOfIt() {
        assertEquals("", desk(share.plan()).lead());
        assertTrue(share.plan().programmes().find(SECRET).isEmpty());
    }

    @Test
    void comingBackUntouchedItChangesNothing() {
        assertEquals(full, MergePropertyTest.merged(full, share).copy());
        assertEquals(full, MergePropertyTest.merged(share, full).copy());
    }

    @Test
    void anEditMadeInTheShareComesHomeBesideWhatWasWithheld() {
        Copy theirs = returned(plan -> plan.with(desk(plan).withTitle("Night desks")));

        Merge.Merged home = MergePropertyTest.merged(full, theirs);

        assertEquals("Night desks", desk(home.copy().plan()).title());
        assertEquals("Bruno", desk(home.copy().plan()).lead());
        assertTrue(home.copy().plan().programmes().find(SECRET).isPresent());
        assertTrue(home.conflicts().isEmpty());
        assertEquals(home, MergePropertyTest.merged(theirs, full));
    }

    @Test
    void whatIsWrittenOverAWithheldValueIsAConflict() {
        Merge.Merged home = MergePropertyTest.merged(full, returned(plan -> plan.with(desk(plan).withLead("Carla"))));

        Conflict conflict = home.conflicts().at(LEAD).orElseThrow();
        assertEquals(List.of("Bruno", "Carla"), conflict.versions().stream().map(v -> v.value().orElseThrow().stringValue()).sorted().toList());
    }

    @Test
    void removingAnItemOfWhichSomethingWasWithheldIsAConflict() {
        Merge.Merged home = MergePropertyTest.merged(full, returned(plan -> plan.without(desk(plan))));

        assertTrue(home.conflicts().at(new Place(Kind.PROGRAMME, DESK, "")).isPresent());
        assertEquals("Bruno", desk(home.copy().plan()).lead());
    }

    @Test
    void whoeverSeesAllDecides() throws BadField {
        Merge.Merged home = MergePropertyTest.merged(full, returned(plan -> plan.with(desk(plan).withLead("Carla"))));
        var minister = session(home.copy(), "Minister", false);
        Conflict conflict = home.conflicts().at(LEAD).orElseThrow();
        var log = new ArrayList<>(home.copy().log());

        Decision.of(conflict, conflict.versions().getLast().value()).make(minister).ifPresent(log::add);

        assertTrue(Conflicts.of(log).isEmpty());
    }

    @Test
    void twoSharesOfOnePlanTellTogetherWhatEitherTells() {
        List<Edit> other = full.log().stream().map(edit -> new Edit(edit.role(), edit.author(), edit.at(), edit.changes().stream()
                .map(change -> change.difference().item().equals(DESK) ? new Change(change.dot(), change.seen(), Optional.empty(), false) : change).toList())).toList();
        Copy second = new Copy(plan(other), other);

        Copy both = MergePropertyTest.merged(share, second).copy();

        assertTrue(both.plan().programmes().find(SECRET).isPresent());
        assertEquals("Night desk", desk(both.plan()).title());
        assertEquals(both, MergePropertyTest.merged(second, share).copy());
        assertEquals(new HashSet<>(full.log()), new HashSet<>(MergePropertyTest.merged(both, full).copy().log()));
    }
}
