package demarche.ui.sharing.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.account.What;
import demarche.history.telling.Dispute;
import demarche.plan.Plan;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A colleague's copy under review.
class ReviewViewModelTest {
    @TempDir
    private Path folder;
    private GivenCopies copies;
    private GivenDesk given;
    private ReviewViewModel model;

    @BeforeEach
    void begin() {
        copies = GivenCopies.in(folder);
        given = copies.given();
        model = new ReviewViewModel(given.desk(), Texts.of("review", Locale.UK));
        Fx.run(() -> model.begin(copies.arrived()));
    }

    @AfterEach
    void close() {
        copies.close();
    }

    private Review review() {
        return model.reviewProperty().get().orElseThrow();
    }

    private Dispute dispute(String field) {
        return review().disputes().stream().filter(d -> d.field().equals(field)).findFirst().orElseThrow();
    }

    private Plan plan() {
        return given.desk().plan();
    }

    private String purpose() {
        return plan().programmes().find(GivenCopies.NIGHT_DESK).orElseThrow().purpose();
    }

    @Test
    void everyChangeIsALineInWordsAndWhatIsInConflictIsNot() {
        List<String> lines = review().lines().stream().map(grouped -> grouped.line().words()).sorted().toList();

        assertEquals(List.of("Activity: Mock trial, in Night desk", "Night desk, Lead: nothing → Kofi Mensah", "Target state: Tunisia", "Topic: 24/7 Network, builds, in Night desk"), lines);
    }

    @Test
    void linesAreCountedByWhatBecameOfThings() {
        assertEquals(List.of(2L, 1L, 1L), List.of(review().count(What.ADDED), review().count(What.CHANGED), review().count(What.REMOVED)));
        assertEquals(List.of("Kofi Mensah"), review().authors());
    }

    @Test
    void linesStandUnderTheirProgrammeOrTheirState() {
        assertEquals(List.of("Night desk", "No programme"), model.groups().stream().map(Group::heading).toList());

        model.groupingProperty().set(Grouping.STATE);

        assertTrue(model.groups().stream().map(Group::heading).toList().contains("Tunisia"));
    }

    @Test
    void aConflictTellsBothValuesTheBaseAndTheAuthors() {
        Dispute asked = dispute("Decision asked");

        assertEquals("Target state: Guatemala", asked.item());
        assertEquals(Optional.of("Reply to the invitation."), asked.base());
        assertEquals(List.of("Reply to the accession invitation before 26 February.", "Ask the Treaty Office whether the invitation still stands."), asked.sides().stream().map(Dispute.Side::words).toList());
        assertEquals(List.of("Ines Duarte", "Kofi Mensah"), asked.sides().stream().map(side -> side.version().author()).toList());
    }

    @Test
    void nothingIsAppliedBeforeTheMerge() {
        Plan before = plan();

        Fx.run(() -> model.answer(dispute("Purpose"), new Answer.Kept(1)));
        Fx.run(model::leave);

        assertEquals(before, plan());
        assertEquals(Optional.empty(), model.reviewProperty().get());
    }

    @Test
    void whatIsDecidedHoldsAndWhatIsLeftOpenStaysUndecided() {
        Fx.run(() -> model.answer(dispute("Purpose"), new Answer.Kept(1)));
        Fx.run(model::merge);

        assertTrue(purpose().startsWith("Judges, prosecutors and defence lawyers"));
        assertEquals(List.of("/decision_asked"), given.desk().conflictsProperty().get().open().stream().map(c -> c.place().pointer()).toList());
        assertTrue(model.noticeProperty().get().orElseThrow().then().startsWith("One conflict is left open"));
    }

    @Test
    void aThirdVersionIsTakenAsItIsWritten() {
        Fx.run(() -> model.answer(dispute("Purpose"), new Answer.Written("  Both may be heard. ")));
        Fx.run(model::merge);

        assertEquals("Both may be heard.", purpose());
    }

    @Test
    void whatAFieldCannotHoldIsSaidBesideItAndNothingIsMerged() {
        Plan before = plan();

        Fx.run(() -> model.answer(dispute("Purpose"), new Answer.Written("x".repeat(200_000))));
        Fx.run(model::merge);

        assertEquals(1, model.problemsProperty().get().size());
        assertEquals(before, plan());
    }

    @Test
    void theMergeIsOneStepThatUndoTakesBack() {
        Plan before = plan();
        Fx.run(() -> model.answer(dispute("Purpose"), new Answer.Kept(1)));
        Fx.run(model::merge);

        Fx.run(given.desk()::undo);

        assertEquals(before, plan());
    }

    @Test
    void theStepIsTakenBackAlsoAfterTheLibraryWasOpenedAgain() {
        Plan before = plan();
        Fx.run(model::merge);
        given.close();

        try (var again = GivenDesk.in(folder)) {
            Fx.run(() -> {
                again.desk().open(before.id());
                again.desk().undo();
            });
            assertEquals(before, again.desk().plan());
            Fx.run(again.desk()::undo);
            Fx.run(again.desk()::undo);
            assertEquals(GivenCopies.start(), again.desk().plan());
        }
    }

    @Test
    void theReceiptSaysTheSameBeforeAndAfter() {
        Fx.run(() -> model.answer(dispute("Purpose"), new Answer.Kept(0)));
        String before = model.receiptProperty().get().orElseThrow().text();
        Fx.run(model::merge);

        assertEquals(before, model.writtenProperty().get().orElseThrow().text());
        assertTrue(before.contains("One conflict decided by Ines Duarte; one left open."), before);
    }

    @Test
    void theReceiptIsKeptAsTextAsAPageAndAsPdf() throws IOException {
        Receipt receipt = model.receiptProperty().get().orElseThrow();
        for (String ending : List.of("txt", "html", "pdf")) Fx.run(() -> model.save(receipt, folder.resolve("receipt." + ending)));

        assertTrue(Files.readString(folder.resolve("receipt.txt")).contains("Target state: Tunisia (Kofi Mensah)"));
        assertTrue(Files.readString(folder.resolve("receipt.html")).contains("Target state: Tunisia"));
        assertTrue(Files.size(folder.resolve("receipt.pdf")) > 1000);
    }

    @Test
    void anEditMadeMeanwhileIsSeenAndTheAnswersStay() {
        Fx.run(() -> model.answer(dispute("Purpose"), new Answer.Kept(1)));

        Fx.run(() -> given.desk().edit(plan -> plan.with(plan.target(new demarche.plan.id.Iso3("GTM")).orElseThrow().withDecisionAsked("Reply to the invitation."))));
        Fx.run(model::refresh);

        assertEquals(List.of("Purpose"), review().disputes().stream().map(Dispute::field).toList());
        assertEquals(new Answer.Kept(1), model.answer(dispute("Purpose")));
    }

    @Test
    void aCopyMergedAlreadyBringsNothing() {
        Fx.run(model::merge);

        Fx.run(() -> model.begin(copies.arrived()));

        assertEquals(0, review().lines().size());
        assertFalse(review().disputes().isEmpty());
    }
}
