package demarche.history.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.history.merge.Copy;
import demarche.history.merge.Merge;
import demarche.plan.Activity;
import demarche.plan.Address;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MergeReportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC);
    private static final Programme DESK = Programme.titled(new ItemId("night-desk"), "Night desk").withStates(new TreeSet<>(List.of(new Iso3("TUN"))));
    private static final Activity TRIAL = Activity.titled(new ItemId("trial"), DESK.id(), "Mock trial");
    private static final Plan START = Plan.empty(PlanHead.titled(new ItemId("plan"), "Before the vote", Handling.AMBER)).with(DESK);
    private static final List<Edit> LOG = List.of(Beginning.of(START, new Author("Desk", "desk"), Instant.EPOCH));

    private static Copy by(String author, UnaryOperator<Plan> function) {
        var session = new PlanSession(START, Seen.NOTHING.with(LOG.getFirst().changes().getLast().dot()), List.of(), new Author(author, author), CLOCK);
        var log = new ArrayList<>(LOG);
        session.edit(function).ifPresent(log::add);
        return new Copy(session.plan(), log);
    }

    private static MergeReport report(Copy mine, Copy theirs) {
        return MergeReport.of(mine, theirs, (Merge.Merged) Merge.of(mine, theirs));
    }

    @Test
    void eachSideIsToldByItself() {
        MergeReport report = report(by("Ines", plan -> plan.with(DESK.withTitle("Night desks"))), by("Kofi", plan -> plan.with(TRIAL)));

        ItemNews came = report.theirs().items().getFirst();
        assertEquals(List.of(TRIAL.address(), "Mock trial", What.ADDED, List.of("Kofi")), List.of(came.address(), came.title(), came.what(), came.authors()));
        FieldNews kept = report.mine().items().getFirst().fields().getFirst();
        assertEquals(List.of("/title", List.of("Ines")), List.of(kept.pointer(), kept.authors()));
        assertTrue(report.clashes().isEmpty());
    }

    @Test
    void whatConcernsAProgrammeStandsWithItAndWithItsStates() {
        Account account = report(by("Ines", plan -> plan), by("Kofi", plan -> plan.with(TRIAL).with(plan.head().withTitle("After")))).theirs();

        assertEquals(List.of(TRIAL.address()), account.byProgramme().get(new Address(Kind.PROGRAMME, DESK.id())).stream().map(ItemNews::address).toList());
        assertEquals(List.of(TRIAL.address()), account.byState().get(new Iso3("TUN")).stream().map(ItemNews::address).toList());
        assertEquals(List.of(START.head().address()), account.ofThePlan().stream().map(ItemNews::address).toList());
    }

    @Test
    void aClashKnowsWhoseIsWhoseInEitherDirection() {
        Copy ines = by("Ines", plan -> plan.with(DESK.withTitle("Mine")));
        Copy kofi = by("Kofi", plan -> plan.with(DESK.withTitle("Theirs")));

        Clash there = report(ines, kofi).clashes().getFirst();
        Clash back = report(kofi, ines).clashes().getFirst();

        assertEquals(List.of("Ines", "Kofi"), List.of(there.mine().author(), there.theirs().author()));
        assertEquals(List.of("Kofi", "Ines"), List.of(back.mine().author(), back.theirs().author()));
    }

    @Test
    void ofARemovalTheOneWhoKeptIsNamedToo() {
        Copy ines = by("Ines", plan -> plan.without(DESK));
        Copy kofi = by("Kofi", plan -> plan.with(TRIAL));

        Clash clash = report(ines, kofi).clashes().getFirst();

        assertTrue(clash.conflict().isRemoval());
        assertTrue(clash.mine().value().isEmpty());
        assertTrue(clash.theirs().value().isPresent());
    }
}
