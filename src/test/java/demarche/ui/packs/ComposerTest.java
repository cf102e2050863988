package demarche.ui.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack composed: each choice is kept in the plan, can be undone, and is followed by the pages.
class ComposerTest {
    @TempDir
    private Path folder;
    private GivenPacks given;
    private PacksScreen screen;
    private Stage stage;

    @BeforeEach
    void thePackIsOpen() {
        Fx.run(() -> {
            given = GivenPacks.in(folder).withVisit();
            given.briefs.blank();
            screen = given.screen();
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.view(), 980, 900));
            stage.show();
            screen.openPack(GivenPacks.VISIT);
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        given.close();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        Fx.settle();
        return Fx.call(() -> type.cast(screen.view().lookup("#" + id)));
    }

    private <T> void choose(String id, T value) {
        @SuppressWarnings("unchecked")
        ComboBox<T> box = node(id, ComboBox.class);
        Fx.run(() -> box.setValue(value));
        Fx.settle();
    }

    private void type(String id, String text) {
        TextInputControl field = node(id, TextInputControl.class);
        Fx.run(() -> {
            field.requestFocus();
            field.setText(text);
            screen.view().requestFocus();
        });
        Fx.settle();
    }

    private void see(String sheet) {
        Fx.run(() -> screen.composer().see(sheet));
        Fx.settle();
    }

    @Test
    void thePagesFollowTheEditionInOneUndoableEdit() {
        Plan before = given.plan();

        choose("pack-edition", BriefSort.CARD);

        assertEquals(BriefSort.CARD, given.visit().making().edition());
        assertEquals(BriefSort.CARD, given.briefs.asked().getLast().print().sort());
        Fx.run(given.given.desk()::undo);
        assertEquals(before, given.plan());
        assertEquals(BriefSort.HEAD, given.briefs.asked().getLast().print().sort());
    }

    @Test
    void aSectionIsTakenOutAndPutBack() {
        Fx.run(() -> node("section-people", CheckBox.class).fire());
        Fx.settle();
        assertTrue(!given.visit().making().parts().contains(BriefPart.PEOPLE) && given.visit().making().parts().size() == BriefPart.usual().size() - 1);

        Fx.run(() -> node("section-people", CheckBox.class).fire());

        assertEquals(List.of(), given.visit().making().parts());
    }

    @Test
    void aSectionMovesByKeysAndKeepsTheKeyboard() {
        CheckBox box = node("section-steer", CheckBox.class);
        Fx.run(() -> {
            box.requestFocus();
            box.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, true, false));
        });
        Fx.settle();

        assertEquals(List.of(BriefPart.DAY_SHEET, BriefPart.STEER, BriefPart.COVER), given.visit().making().parts().subList(0, 3));
        assertEquals("section-steer", Fx.call(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void aLowerMarkingWaitsForItsReason() {
        choose("pack-marking", Optional.of(Handling.GREEN));
        assertEquals(Optional.empty(), given.visit().labelling().marking());

        type("pack-marking-reason", "Cleared for the region by the legal adviser.");

        assertEquals(Optional.of(Handling.GREEN), given.visit().labelling().marking());
        assertEquals("Cleared for the region by the legal adviser.", given.visit().labelling().markingReason());
    }

    @Test
    void aHigherMarkingNeedsNone() {
        choose("pack-marking", Optional.of(Handling.RED));

        assertEquals(Optional.of(Handling.RED), given.visit().labelling().marking());
    }

    @Test
    void whatLeavesTheMinistryIsOnOneStateAtATime() {
        choose("pack-edition", BriefSort.HAND_OVER);
        List<Iso3> shown = given.briefs.asked().getLast().states();
        choose("paper-state", GivenPacks.MEXICO);

        assertEquals(List.of(GivenPacks.GUATEMALA), shown);
        assertEquals(List.of(GivenPacks.MEXICO), given.briefs.asked().getLast().states());
    }

    @Test
    void theHourOfAMeetingIsReadAsPeopleWriteIt() {
        see("meetings");
        Fx.run(() -> node("meeting-m1", Hyperlink.class).fire());

        type("meeting-from", "9.30");

        assertEquals(Optional.of(LocalTime.of(9, 30)), given.plan().meetings().find(new ItemId("m1")).map(Meeting::slot).flatMap(s -> s.from()));
        assertEquals("09:30", node("meeting-from", TextInputControl.class).getText());
    }

    @Test
    void anHourThatIsNoneIsSaidAndNotKept() {
        see("meetings");
        Fx.run(() -> node("meeting-m1", Hyperlink.class).fire());

        type("meeting-from", "noonish");

        assertEquals("“noonish” is no hour. Write it as 09:30.", node("meeting-from-problem", Label.class).getText());
        assertEquals(Optional.of(LocalTime.of(10, 15)), given.plan().meetings().find(new ItemId("m1")).map(Meeting::slot).flatMap(s -> s.from()));
    }

    @Test
    void whatIsTypedWhileThePackIsLeftIsKept() {
        see("occasion");
        TextInputControl title = node("pack-title", TextInputControl.class);

        Fx.run(() -> {
            title.requestFocus();
            title.setText("Before the vote");
            screen.view().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, true, false));
        });
        Fx.settle();

        assertEquals("Before the vote", given.visit().title());
    }

    @Test
    void decisionsAreRankedAnewWhenOneMoves() {
        see("decisions");
        Hyperlink second = node("decision-r2", Hyperlink.class);

        Fx.run(() -> second.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, true, false)));

        assertEquals(List.of(Optional.of(2), Optional.of(1)), given.plan().recommendations().stream().map(r -> r.rank()).toList());
    }

    @Test
    void eachNumberedCopyIsPrintedAsAPaperOfItsOwn() {
        Fx.run(() -> given.given.desk().edit(plan -> plan.with(PackCopy.titled(new ItemId("c1"), GivenPacks.VISIT, "Ambassador").withNumber(Optional.of(1)))
                .with(PackCopy.titled(new ItemId("c2"), GivenPacks.VISIT, "Legal adviser").withNumber(Optional.of(2)))));
        given.prompts.agreeing();

        Fx.run(screen::print);
        Fx.settle();

        assertEquals(2, given.briefs.printed().size());
        assertEquals("Print 2 copies", node("print-pack", javafx.scene.control.Button.class).getText());
    }

    @Test
    void aCopyOfAPackHasItsMeetingsAndDecisionsButNoNumbers() {
        Plan before = given.plan();
        Fx.run(() -> new NewPacks(demarche.ui.packs.part.PackWords.in(java.util.Locale.UK, given.given.desk().reference()), given.takeBack()).copy(given.visit()));

        Pack copy = given.plan().packs().stream().filter(p -> p.title().endsWith("(copy)")).findFirst().orElseThrow();
        assertNotEquals(GivenPacks.VISIT, copy.id());
        assertEquals(2, given.plan().meetings().stream().filter(m -> m.pack().equals(copy.id())).count());
        assertEquals(2, given.plan().recommendations().stream().filter(m -> m.pack().equals(copy.id())).count());
        Fx.run(given.given.desk()::undo);
        assertEquals(before, given.plan());
    }

    @Test
    void theSecondPackOnAStateIsTheSamePack() {
        int packs = given.plan().packs().size();

        Fx.run(() -> screen.packFor(GivenPacks.GUATEMALA));
        assertEquals(packs, given.plan().packs().size());
        Fx.run(() -> screen.packFor(GivenPacks.GUATEMALA, BriefSort.CARD, PackLanguage.FRENCH));
        Fx.run(() -> screen.packFor(GivenPacks.GUATEMALA, BriefSort.CARD, PackLanguage.FRENCH));

        assertEquals(packs + 1, given.plan().packs().size());
    }

    @Test
    void thePdfIsSavedAsShown() throws Exception {
        Path file = folder.resolve("pack.pdf");
        given.prompts.choosing(file);
        javafx.scene.control.MenuButton save = node("save-pack", javafx.scene.control.MenuButton.class);

        Fx.run(() -> save.getItems().getFirst().fire());
        Fx.settle();

        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }
}
