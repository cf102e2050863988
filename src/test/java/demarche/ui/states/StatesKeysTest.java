package demarche.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.id.Iso3;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Getting about by keyboard alone.
class StatesKeysTest {
    @TempDir
    Path folder;
    private GivenStates given;
    private StatesScreen screen;
    private Scene scene;

    @BeforeEach
    void aScreen() {
        given = GivenStates.of(GivenStates.OF_2026, folder);
        Fx.run(() -> {
            screen = new StatesScreen(given.desk(), Locale.UK, new StatesScreen.Doors(_ -> {}, _ -> {}, _ -> {}, (_, _) -> {}));
            screen.shown();
            scene = new Scene((Parent) screen.view(), 1080, 724);
            Look.light(1080, 724).theme().applyTo(scene);
            dress();
        });
    }

    private void dress() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @AfterEach
    void close() {
        given.given().close();
    }

    private void press(String id, KeyCode key, boolean control, boolean alt) {
        Fx.run(() -> {
            Node node = id.isEmpty() ? scene.getRoot() : scene.lookup(id);
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
            dress();
        });
    }

    private boolean showsProfile() {
        return Fx.call(() -> scene.lookup("#back") != null);
    }

    @Test
    void enterOpensTheProfileAndAltLeftLeadsBack() {
        press("#states", KeyCode.ENTER, false, false);
        boolean opened = showsProfile();
        press("", KeyCode.LEFT, false, true);

        assertTrue(opened);
        assertFalse(showsProfile());
    }

    @Test
    void twoMarkedRowsAreComparedByControlD() {
        Fx.run(() -> {
            var table = (TableView<?>) scene.lookup("#states");
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(0, 2);
            dress();
        });
        boolean offered = Fx.call(() -> !scene.lookup("#compare-marked").isDisabled());
        press("#states", KeyCode.D, true, false);

        assertTrue(offered);
        assertEquals(2, Fx.call(() -> scene.getRoot().lookupAll(".compared-head .hyperlink").size()));
    }

    @Test
    void whatIsTheSameUnfoldsOnDemand() {
        Fx.run(() -> {
            screen.compare(List.of(GivenStates.GTM, new Iso3("MEX")));
            dress();
        });
        int folded = Fx.call(() -> scene.getRoot().lookupAll(".compared-line").size());
        Fx.run(() -> {
            ((Hyperlink) scene.lookup("#same")).fire();
            dress();
        });

        assertTrue(Fx.call(() -> scene.getRoot().lookupAll(".compared-line").size()) > folded);
    }

    @Test
    void controlFLeadsToTheFilter() {
        press("", KeyCode.F, true, false);

        assertEquals("filter", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void enterCommitsAFieldOfTheJudgementAndTheKeyboardStaysThere() {
        Fx.run(() -> {
            screen.openState(GivenStates.GTM);
            screen.profile().judgement().turn();
            dress();
            var decision = (TextField) scene.lookup("#judgement-decision");
            decision.requestFocus();
            decision.setText("Answer by June");
            decision.fireEvent(new ActionEvent());
        });

        assertEquals("Answer by June", given.desk().plan().target(GivenStates.GTM).orElseThrow().decisionAsked());
        assertEquals("judgement-decision", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void thePlaceCountsTheTargetStates() {
        assertEquals(Optional.of(12), screen.count().getValue().map(c -> c.number()));
    }
}
