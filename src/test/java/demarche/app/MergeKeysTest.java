package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.history.Author;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.GivenDesk;
import demarche.ui.kit.Screen.Count;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A colleague's copy comes home through the whole window, by the keyboard.
class MergeKeysTest {
    private static final ItemId NIGHT_DESK = ItemId.of("programme", "Night desk");
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;
    private WholeWindow window;
    private Path file;

    @BeforeEach
    void bothWroteThePurpose() throws LibraryProblem, FileTrouble {
        window = new WholeWindow(folder).onStage();
        Plan plan = GivenDesk.plan("Before the vote", "KEN").with(Programme.titled(NIGHT_DESK, "Night desk").withPurpose("To keep watch."));
        Fx.run(() -> window.given().withPlan(plan));
        file = folder.resolve("from-New-York.demarche");
        theirs(plan);
        Fx.run(() -> window.given().desk().edit(now -> purpose(now, "To keep watch at night.")));
        Fx.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static Plan purpose(Plan plan, String words) {
        return plan.with(plan.programmes().find(NIGHT_DESK).orElseThrow().withPurpose(words));
    }

    private void theirs(Plan plan) throws LibraryProblem, FileTrouble {
        var library = window.given().library();
        var log = new ArrayList<Edit>(library.log(plan.id()));
        var session = new PlanSession(plan, library.load(plan.id()).seen(), List.of(), new Author("Kofi Mensah", "tablet"), GivenDesk.CLOCK);
        log.add(session.edit(now -> purpose(now, "To keep watch and to answer.")).orElseThrow());
        new PlanFileWriter(Locale.UK).write(file, session.plan(), log);
    }

    private String purpose() {
        return Fx.call(() -> window.given().desk().plan().programmes().find(NIGHT_DESK).orElseThrow().purpose());
    }

    private void openCopy() {
        window.prompts().choosing(file);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        Fx.settle();
    }

    private void press(String id) {
        Fx.run(() -> window.view().lookup("#" + id).requestFocus());
        robot.type(KeyCode.SPACE);
        Fx.settle();
    }

    @Test
    void theirsIsTakenAndUndoTakesTheMergeBack() {
        openCopy();
        assertTrue(Fx.call(() -> window.view().getScene().getFocusOwner() instanceof RadioButton), "the keyboard begins at the first conflict");
        press("keep-1");
        Gallery.shot("merge-window", window.view().getScene());
        press("merge");
        Gallery.shot("merge-window-done", window.view().getScene());

        assertEquals("To keep watch and to answer.", purpose());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.settle();
        assertEquals("To keep watch at night.", purpose());
    }

    @Test
    void whatIsLeftOpenWaitsAtThePlaceUntilSomebodyDecides() {
        openCopy();
        press("merge");
        assertEquals(Optional.of(new Count(1, true)), count());

        press("keep-1");
        press("decide");

        assertEquals(Optional.empty(), count());
        assertEquals("To keep watch at night.", purpose());
    }

    private Optional<Count> count() {
        return Fx.call(() -> window.wiring().count("sharing"));
    }

    @Test
    void writingOverTheirFileAsksAndMergingFirstOpensTheReview() throws java.io.IOException {
        byte[] before = Files.readAllBytes(file);
        window.prompts().choosing(file).agreeing();
        Fx.run(() -> window.wiring().show("sharing"));
        Fx.settle();

        robot.clickOn("Save a plan file…");
        Fx.settle();

        assertTrue(window.prompts().asked().contains("from-New-York.demarche was changed outside"), window.prompts().asked().toString());
        assertTrue(Fx.call(() -> window.view().lookup("#merge").isVisible()));
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void theHistoryIsReachedFromSharing() {
        Fx.run(() -> window.wiring().show("sharing"));
        Fx.settle();

        press("history");
        Gallery.shot("history-window", window.view().getScene());

        assertTrue(robot.lookup("Night desk, Purpose: To keep watch. → To keep watch at night.").tryQuery().isPresent());
    }
}
