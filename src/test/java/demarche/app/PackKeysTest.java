package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.Occasion;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// From a state to its pack by the keyboard alone.
class PackKeysTest {
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;
    private WholeWindow window;

    @BeforeEach
    void open() {
        window = new WholeWindow(folder).withSample("global-mechanism-2026").onStage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Plan plan() {
        return Fx.call(() -> window.given().desk().plan());
    }

    /// Besides the one of the sample, which is on Guatemala.
    private List<Pack> made() {
        return plan().packs().stream().filter(pack -> !pack.id().equals(new ItemId("pack-guatemala-december"))).toList();
    }

    private Pack newest() {
        return made().getLast();
    }

    private void push(KeyCode... together) {
        robot.push(together);
        Fx.settle();
    }

    private void find(String words) {
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write(words, 0);
        Fx.settle();
        push(KeyCode.ENTER);
        Fx.settle();
    }

    @Test
    void threeActionsLeadFromAStateToThePrinter() {
        Fx.run(() -> window.wiring().openState(new Iso3("KEN")));
        Fx.settle();

        push(KeyCode.CONTROL, KeyCode.E);
        assertEquals("packs", Fx.call(() -> window.wiring().front()));
        assertEquals(Set.of(new Iso3("KEN")), newest().states());
        assertEquals("print-pack", Fx.call(() -> window.view().getScene().getFocusOwner().getId()));
        push(KeyCode.SPACE);

        assertTrue(robot.lookup("This computer knows no printer. Save the brief as a PDF and print it elsewhere.").tryQuery().isPresent());
        var shot = Gallery.shot("packs-by-keys", Fx.call(() -> window.view().getScene()));
        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void thePackOnceMadeIsOpenedAgain() {
        Fx.run(() -> window.wiring().openState(new Iso3("KEN")));
        push(KeyCode.CONTROL, KeyCode.E);
        Fx.run(() -> window.wiring().openState(new Iso3("KEN")));
        push(KeyCode.CONTROL, KeyCode.E);

        assertEquals(1, made().size());
    }

    @Test
    void thePaletteMakesAPocketCard() {
        find("pocket card for kenya");

        assertEquals(BriefSort.CARD, newest().making().edition());
        assertEquals(Set.of(new Iso3("KEN")), newest().states());
    }

    @Test
    void thePaletteMakesAPackForADecision() {
        find("pack for un convention against cybercrime closes");

        assertEquals(Occasion.DECISION_POINT, newest().occasion());
        assertTrue(newest().event().isPresent());
    }

    @Test
    void whatIsNewAmongThePacksIsAPack() {
        push(KeyCode.CONTROL, KeyCode.DIGIT8);
        push(KeyCode.CONTROL, KeyCode.N);

        assertEquals(1, made().size());
        assertEquals("pack-title", Fx.call(() -> window.view().getScene().getFocusOwner().getId()));
    }

    @Test
    void oneUndoTakesAPackBack() {
        Plan before = plan();
        push(KeyCode.CONTROL, KeyCode.DIGIT8);
        push(KeyCode.CONTROL, KeyCode.N);

        Fx.run(() -> window.given().desk().undo());
        Fx.settle();

        assertEquals(before, plan());
        assertTrue(robot.lookup("#pack-for-state").tryQuery().isPresent());
    }
}
