package demarche.ui.programmes.risks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.rights.Asked;
import demarche.insight.rights.RightsSheet;
import demarche.plan.Plan;
import demarche.plan.choice.RightsCheck;
import demarche.plan.choice.RightsReply;
import demarche.plan.id.ItemId;
import demarche.plan.id.RightsQuestionId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answering the rights and dual-use check of a programme.
class RightsViewModelTest {
    private static final ItemId FORENSICS = new ItemId("forensics-dhaka");
    private static final RightsQuestionId TOOLS = new RightsQuestionId("rq-tools");
    @TempDir
    Path folder;
    private Desk desk;
    private OpenProgramme open;
    private RightsViewModel model;

    @BeforeEach
    void anOpenProgramme() {
        Fx.settle();
        desk = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan()).desk();
        open = new OpenProgramme(desk, new Wording(Texts.of("programmes", Locale.UK), new Days(Locale.UK), desk.reference()));
        open.follow();
        open.open(FORENSICS);
        model = new RightsViewModel(open);
    }

    private RightsSheet sheet() {
        return model.sheet(open.nowProperty().get().orElseThrow());
    }

    private Asked asked(RightsQuestionId id) {
        return sheet().asked().stream().filter(a -> a.question().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void anAnswerIsSignedAndDatedByTheDesk() {
        model.reply(TOOLS, Optional.of(RightsReply.NO));

        assertEquals("Ines Duarte, 20 Nov 2026", model.answered(asked(TOOLS)));
        assertFalse(asked(TOOLS).warns());
    }

    @Test
    void anAnswerIsOneUndoableEdit() {
        Plan before = desk.plan();

        model.reply(TOOLS, Optional.of(RightsReply.NO));
        desk.undo();

        assertEquals(before, desk.plan());
    }

    @Test
    void takingAnAnswerBackOpensTheQuestion() {
        model.reply(TOOLS, Optional.empty());

        assertTrue(asked(TOOLS).isOpen());
    }

    @Test
    void aNoteWithoutAnAnswerIsRefused() {
        model.reply(TOOLS, Optional.empty());

        assertEquals(Optional.of("Answer first; the note is kept with the answer."), model.note(TOOLS, "Two sets."));
    }

    @Test
    void warningsHoldTheCheckUpUntilAReasonIsSigned() {
        assertTrue(model.check(RightsCheck.PASSED).isPresent());

        model.reason("The second step waits for the rule.");
        model.signedBy("Head of human rights desk");
        model.signedOn(Optional.of(LocalDate.of(2026, 11, 20)));

        assertEquals(Optional.empty(), model.check(RightsCheck.PASSED));
        assertTrue(sheet().isSettled());
    }

    @Test
    void aNewWarningAfterTheSignatureOpensThePassedCheckAgain() {
        model.reason("The second step waits for the rule.");
        model.signedBy("Head of human rights desk");
        model.signedOn(Optional.of(LocalDate.of(2026, 11, 19)));
        model.check(RightsCheck.PASSED);

        model.reply(new RightsQuestionId("rq-heard"), Optional.of(RightsReply.NO));

        assertFalse(sheet().isSettled());
        assertEquals("Rights and dual-use check: the reason was signed before the last warning (3 in all)", model.words(open.nowProperty().get().orElseThrow()).standing(sheet()));
    }

    @Test
    void whereRightsAreTouchedTheCheckIsNeverNotNeeded() {
        assertTrue(model.check(RightsCheck.NOT_NEEDED).isPresent());
    }
}
