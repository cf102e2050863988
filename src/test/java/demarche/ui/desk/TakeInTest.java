package demarche.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Author;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.merge.Conflict;
import demarche.history.merge.Copy;
import demarche.history.merge.Decision;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A colleague's copy comes onto the desk.
class TakeInTest {
    @TempDir
    Path folder;

    private GivenDesk given;
    private Desk desk;
    private Copy theirs;

    @BeforeEach
    void bothGaveThePlanAnotherTitle() throws LibraryProblem {
        given = GivenDesk.in(folder);
        desk = given.desk();
        Plan plan = GivenDesk.plan("Before the vote", "TUN");
        Fx.run(() -> desk.add(plan, GivenDesk.log(plan, "Ines Duarte")));
        theirs = kofi(given, plan);
        Fx.run(() -> desk.edit(now -> now.with(now.head().withTitle("Mine"))));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private static Copy kofi(GivenDesk given, Plan plan) throws LibraryProblem {
        var log = new ArrayList<>(given.library().log(plan.id()));
        var session = new PlanSession(plan, given.library().load(plan.id()).seen(), List.of(), new Author("Kofi Mensah", "tablet"), GivenDesk.CLOCK);
        Edit edit = session.edit(now -> now.with(now.head().withTitle("Theirs"))).orElseThrow();
        log.add(edit);
        return new Copy(session.plan(), log);
    }

    @Test
    void whatIsUndecidedIsSeenUntilTheFieldIsEdited() {
        Fx.run(() -> desk.takeIn(theirs, List.of(), _ -> {}));
        assertFalse(desk.conflictsProperty().get().isEmpty());

        Fx.run(() -> desk.edit(now -> now.with(now.head().withTitle("Agreed"))));

        assertTrue(desk.conflictsProperty().get().isEmpty());
    }

    @Test
    void undoTakesTheWholeMergeBack() {
        Fx.run(() -> desk.takeIn(theirs, List.of(), _ -> {}));

        Fx.run(desk::undo);

        assertEquals("Mine", desk.plan().title());
        assertTrue(desk.conflictsProperty().get().isEmpty());
    }

    @Test
    void aConflictIsDecidedForTheValueThatStands() {
        Fx.run(() -> desk.takeIn(theirs, List.of(), _ -> {}));
        Conflict conflict = desk.conflictsProperty().get().open().getFirst();
        var decision = Decision.of(conflict, conflict.standing().value());

        Fx.run(() -> desk.decide(plan -> plan, List.of(decision.difference())));

        assertTrue(desk.conflictsProperty().get().isEmpty());
    }
}
