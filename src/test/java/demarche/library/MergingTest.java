package demarche.library;

import static demarche.library.Libraries.CLOCK;
import static demarche.library.Libraries.DESK;
import static demarche.library.Libraries.PLAN;
import static demarche.library.Libraries.edit;
import static demarche.library.Libraries.ines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Author;
import demarche.history.Change;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.merge.Conflict;
import demarche.history.merge.Copy;
import demarche.history.merge.Decision;
import demarche.history.merge.Merge;
import demarche.history.merge.Place;
import demarche.plan.Activity;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingTest {
    private static final Place TITLE = new Place(Kind.PROGRAMME, DESK.id(), "/title");
    private static final Activity TRIAL = Activity.titled(new ItemId("trial"), DESK.id(), "Mock trial");

    @TempDir
    Path folder;

    private PlanLibrary library;
    private PlanSession session;
    private Kofi kofi;

    @BeforeEach
    void oneHasThePlanAndSendsItToAnother() throws LibraryProblem {
        library = Libraries.open(folder.resolve("library.db"));
        session = Libraries.begin(library);
        kofi = new Kofi(library, session.plan());
    }

    @AfterEach
    void close() throws LibraryProblem {
        library.close();
    }

    /// A colleague on another computer.
    private static final class Kofi {
        private final List<Edit> log;
        private final PlanSession session;

        Kofi(PlanLibrary library, Plan plan) throws LibraryProblem {
            log = new ArrayList<>(library.log(PLAN));
            session = new PlanSession(plan, library.load(PLAN).seen(), List.of(), new Author("Kofi Mensah", "tablet"), CLOCK);
        }

        void edits(UnaryOperator<Plan> function) {
            log.add(session.edit(function).orElseThrow());
        }

        Copy copy() {
            return new Copy(session.plan(), log);
        }
    }

    private Merge.Merged taken(Decision... decisions) throws LibraryProblem {
        return assertInstanceOf(Merge.Merged.class, library.merge(kofi.copy(), List.of(decisions), ines(library), CLOCK));
    }

    private void retitled(String mine, String theirs) throws LibraryProblem {
        edit(library, session, plan -> plan.with(desk(plan).withTitle(mine)));
        kofi.edits(plan -> plan.with(desk(plan).withTitle(theirs)));
    }

    private static Programme desk(Plan plan) {
        return plan.programmes().find(DESK.id()).orElseThrow();
    }

    @Test
    void whatBothDidIsInTheLibraryAndProved() throws LibraryProblem {
        edit(library, session, plan -> plan.with(desk(plan).withTitle("Night desks")));
        kofi.edits(plan -> plan.with(desk(plan).withPurpose("Answer within an hour")).with(TRIAL));

        taken();

        Plan plan = library.load(PLAN).plan();
        assertEquals("Night desks", desk(plan).title());
        assertEquals("Answer within an hour", desk(plan).purpose());
        assertEquals(Optional.of(TRIAL), plan.activities().find(TRIAL.id()));
        assertTrue(library.prove().isClean());
    }

    @Test
    void searchFindsWhatCame() throws LibraryProblem {
        kofi.edits(plan -> plan.with(desk(plan).withPurpose("Extradition")).with(TRIAL));

        taken();

        assertEquals(1, library.search(PLAN, "extradition", 10).size());
        assertEquals(1, library.search(PLAN, "mock", 10).size());
    }

    @Test
    void takingItInAgainChangesNothing() throws LibraryProblem {
        retitled("Mine", "Theirs");
        taken();
        List<Edit> log = library.log(PLAN);
        Plan plan = library.load(PLAN).plan();

        taken();

        assertEquals(log, library.log(PLAN));
        assertEquals(plan, library.load(PLAN).plan());
    }

    @Test
    void aConflictStaysOpenUntilSomebodyEditsTheField() throws LibraryProblem {
        retitled("Mine", "Theirs");
        taken();
        assertEquals(List.of(TITLE), library.conflicts(PLAN).open().stream().map(Conflict::place).toList());

        edit(library, Libraries.session(library), plan -> plan.with(desk(plan).withTitle("Agreed")));

        assertTrue(library.conflicts(PLAN).isEmpty());
    }

    @Test
    void aDecisionMadeWhileTakingInIsPartOfIt() throws LibraryProblem {
        retitled("Mine", "Theirs");
        var both = (Merge.Merged) Merge.of(new Copy(library.load(PLAN).plan(), library.log(PLAN)), kofi.copy());
        Conflict conflict = both.conflicts().at(TITLE).orElseThrow();

        Merge.Merged taken = taken(Decision.of(conflict, Optional.of(tools.jackson.databind.node.StringNode.valueOf("Agreed"))));

        assertTrue(taken.conflicts().isEmpty());
        assertTrue(library.conflicts(PLAN).isEmpty());
        assertEquals("Agreed", desk(library.load(PLAN).plan()).title());
        assertEquals("Mine", desk(undone()).title());
    }

    @Test
    void aMergeIsOneStepToTakeBackAlsoAfterARestart() throws LibraryProblem {
        retitled("Mine", "Theirs");
        kofi.edits(plan -> plan.with(TRIAL));
        kofi.edits(plan -> plan.with(plan.head().withTitle("After the vote")));
        Plan before = library.load(PLAN).plan();
        taken();

        Plan undone = undone();

        assertEquals(before, undone);
        assertEquals(before, library.load(PLAN).plan());
        assertTrue(library.conflicts(PLAN).isEmpty());
        assertTrue(library.prove().isClean());
    }

    @Test
    void whatWasTakenBackCanBeMadeAgain() throws LibraryProblem {
        kofi.edits(plan -> plan.with(TRIAL));
        taken();
        Plan merged = library.load(PLAN).plan();
        undone();

        PlanSession again = Libraries.session(library);
        Edit redone = again.redo().orElseThrow();
        library.append(again.plan(), redone);

        assertEquals(merged, library.load(PLAN).plan());
        assertTrue(library.prove().isClean());
    }

    @Test
    void afterTheMergeIsTakenBackTheEditBeforeItIsNext() throws LibraryProblem {
        edit(library, session, plan -> plan.with(desk(plan).withTitle("Mine")));
        kofi.edits(plan -> plan.with(TRIAL));
        taken();
        undone();

        assertEquals(DESK.title(), desk(undone()).title());
    }

    private Plan undone() throws LibraryProblem {
        PlanSession next = Libraries.session(library);
        Edit edit = next.undo().orElseThrow();
        library.append(next.plan(), edit);
        return next.plan();
    }

    @Test
    void aCopyThatContradictsTheLogIsRefusedAndNothingIsWritten() throws LibraryProblem {
        edit(library, session, plan -> plan.with(desk(plan).withTitle("Mine")));
        var forged = new ArrayList<>(library.log(PLAN));
        Edit last = forged.removeLast();
        Change change = last.changes().getFirst();
        var otherwise = new demarche.history.Difference(Kind.PROGRAMME, DESK.id(), "/title", change.difference().before(), Optional.empty());
        forged.add(new Edit(last.role(), last.author(), last.at(), List.of(new Change(change.dot(), change.seen(), otherwise))));
        List<Edit> log = library.log(PLAN);

        Merge result = library.merge(new Copy(session.plan(), forged), List.of(), ines(library), CLOCK);

        assertEquals(new Merge.Contradiction(change.dot()), result);
        assertEquals(log, library.log(PLAN));
    }

    @Test
    void aShareFromWhichSomethingIsWithheldIsKeptEditedAndToldMoreFullyLater() throws LibraryProblem {
        kofi.edits(plan -> plan.with(desk(plan).withLead("Ana")));
        Copy share = withoutLead(kofi.copy());
        try (PlanLibrary other = Libraries.open(folder.resolve("other.db"))) {
            other.importPlan(share.plan(), share.log());
            PlanSession theirs = Libraries.session(other);
            edit(other, theirs, plan -> plan.with(desk(plan).withTitle("Night desks")));
            assertTrue(other.log(PLAN).getLast().partial());
            assertEquals(share.log(), other.log(PLAN).subList(0, share.log().size()));

            other.merge(kofi.copy(), List.of(), ines(other), CLOCK);

            assertEquals("Ana", desk(other.load(PLAN).plan()).lead());
            assertEquals("Night desks", desk(other.load(PLAN).plan()).title());
            assertEquals(kofi.log, other.log(PLAN).subList(0, kofi.log.size()));
            assertTrue(other.prove().isClean());
        }
    }

    private static Copy withoutLead(Copy copy) throws LibraryProblem {
        List<Edit> log = copy.log().stream().map(edit -> new Edit(edit.role(), edit.author(), edit.at(), edit.changes().stream()
                .map(change -> change.difference().pointer().equals("/lead") ? new Change(change.dot(), change.seen(), Optional.empty(), false) : change).toList())).toList();
        return new Copy(copy.plan().with(desk(copy.plan()).withLead("")), log);
    }
}
