package demarche.ui.states.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Assessment;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.ui.states.GivenStates;
import demarche.ui.states.facts.OpenState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is judged of a state is added to, and never written over.
class AssessmentDraftTest {
    @TempDir
    Path folder;
    private GivenStates given;
    private OpenState open;

    @BeforeEach
    void guatemala() {
        given = GivenStates.of(GivenStates.OF_2026, folder);
        open = given.open("GTM");
    }

    @AfterEach
    void close() {
        given.close();
    }

    private List<Assessment> history() {
        return given.desk().plan().assessments(GivenStates.GTM);
    }

    private AssessmentDraft anew() {
        return AssessmentDraft.anew(open, GivenStates.now(open));
    }

    private void judged(Leaning leaning) {
        var draft = anew();
        draft.take(a -> a.withLeaning(leaning, Confidence.HIGH));
        draft.save();
    }

    @Test
    void judgingAnewAddsOneAndKeepsThoseBefore() {
        var before = history();

        judged(Leaning.BOTH);

        assertEquals(before, history().subList(0, before.size()));
        assertEquals(Leaning.BOTH, history().getLast().leaning());
        assertEquals("Ines Duarte", history().getLast().author());
        assertEquals(LocalDate.of(2026, 11, 20), history().getLast().day());
    }

    @Test
    void itIsOneEditToUndo() {
        var before = history();

        judged(Leaning.BOTH);
        given.desk().undo();

        assertEquals(before, history());
    }

    @Test
    void aMistakeOfTheSamePersonAndDayIsCorrectedInItsPlace() {
        judged(Leaning.BOTH);
        int size = history().size();

        judged(Leaning.BUDAPEST);

        assertEquals(size, history().size());
        assertEquals(Leaning.BUDAPEST, history().getLast().leaning());
    }

    @Test
    void whatAColleagueJudgedOnTheSameDayStaysAndOursIsTheLast() {
        judged(Leaning.BOTH);
        int size = history().size();
        var draft = anew();
        draft.take(a -> a.withLeaning(Leaning.UNDECIDED, Confidence.LOW).withAuthor("Tomas Novák"));

        draft.save();

        assertEquals(size + 1, history().size());
        assertEquals("Tomas Novák", history().getLast().author());
    }

    @Test
    void theReasonIsGivenAnew() {
        assertEquals("", anew().now().rationale());
        assertEquals(history().getLast().influence(), anew().now().influence());
    }

    @Test
    void anEarlierDayFindsItsPlaceInTheHistory() {
        var draft = anew();
        draft.take(a -> a.withLeaning(Leaning.UN_CONVENTION, Confidence.LOW));
        draft.takeDay(Optional.of(LocalDate.of(2025, 12, 1)));

        draft.save();

        assertEquals(Leaning.UN_CONVENTION, history().get(1).leaning());
        assertEquals(Leaning.BUDAPEST, history().getLast().leaning());
    }

    @Test
    void aDayAheadIsRefused() {
        assertEquals(Optional.of("This plan looks from 20 Nov 2026. Choose that day or an earlier one."), anew().takeDay(Optional.of(LocalDate.of(2026, 12, 24))));
    }

    @Test
    void aTextTooLongIsRefusedAndNothingChanges() {
        var draft = anew();

        Optional<String> refusal = draft.take(a -> a.withSource("x".repeat(201)));

        assertEquals(Optional.of("It is too long. Shorten it."), refusal);
        assertEquals("", draft.now().source());
    }

    @Test
    void onlyWhatWasJudgedOnTheDayOfThePlanMayBeCorrected() {
        judged(Leaning.BOTH);

        assertTrue(AssessmentDraft.mayCorrect(open, history().getLast()));
        assertFalse(AssessmentDraft.mayCorrect(open, history().getFirst()));
    }

    @Test
    void whatIsDeletedComesBack() {
        var before = history();

        open.remove(before.getFirst(), "gone");
        int without = history().size();
        given.undos().getLast().run();

        assertEquals(before.size() - 1, without);
        assertEquals(before, history());
    }
}
