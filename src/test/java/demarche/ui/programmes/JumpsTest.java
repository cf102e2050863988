package demarche.ui.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.readiness.Readiness;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.support.ScriptedPrompts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines of the readiness list lead to the fields they speak of.
class JumpsTest {
    @TempDir
    Path folder;
    private Desk desk;
    private ProgrammesScreen screen;
    private Stage stage;

    @BeforeEach
    void aWindow() {
        Fx.run(() -> {
            desk = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan()).desk();
            screen = new ProgrammesScreen(desk, Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new ScriptedPrompts()));
            screen.shown();
            var scene = new Scene((Parent) screen.view(), 990, 900);
            Theme.light(Locale.UK).applyTo(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        Fx.settle();
    }

    @AfterEach
    void closed() {
        Fx.run(() -> {
            screen.hidden();
            stage.close();
        });
    }

    private void follow(String sentence) {
        Fx.run(() -> link(sentence).fire());
        Fx.settle();
        Fx.settle();
    }

    private Hyperlink link(String sentence) {
        screen.view().applyCss();
        return screen.view().lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).filter(l -> l.getText().startsWith(sentence)).findFirst().orElseThrow(() -> new AssertionError(sentence));
    }

    private String focused() {
        return Fx.call(() -> stage.getScene().getFocusOwner().getId());
    }

    @Test
    void anActivityWithoutALeadIsOpenedAtItsLead() {
        Fx.run(() -> screen.openProgramme(new ItemId("evidence-that-travels")));
        Fx.settle();

        follow("No lead yet: Safeguards clinic with judges");

        assertEquals("activity-lead", focused());
    }

    @Test
    void theRightsCheckIsOpenedAtItsFirstOpenQuestion() {
        Fx.run(() -> screen.openProgramme(new ItemId("evidence-that-travels")));
        Fx.settle();

        follow("Rights and dual-use check");

        assertEquals("rights-rq-remedy", focused());
    }

    @Test
    void aMissingDebateIsAddedWhereItBelongs() {
        Fx.run(() -> screen.openProgramme(new ItemId("night-desk")));
        Fx.settle();

        follow("Missing debate");

        assertEquals("add-cyber-norms", focused());
    }

    @Test
    void aLineOfTheSheetOfAllProgrammesOpensTheProgrammeAtTheField() {
        Fx.run(() -> ((ToggleButton) screen.view().lookup("#tab-readiness")).fire());
        Fx.settle();
        Fx.run(() -> ((TableView<?>) screen.view().lookup("#readiness-table")).getSelectionModel().select(0));
        Fx.settle();

        follow("Rights and dual-use check");

        assertEquals("rights-rq-remedy", focused());
    }

    @Test
    void everyLineThatBlocksLeadsSomewhere() {
        Programme strategy = desk.plan().programmes().find(new ItemId("strategy-lusaka")).orElseThrow();
        Fx.run(() -> screen.openProgramme(strategy.id()));
        Fx.settle();

        int blocking = Readiness.of(strategy, desk.plan(), desk.facts()).blocking().size();

        assertEquals(3, blocking);
        assertTrue(Fx.call(() -> screen.view().lookup("#readiness").lookupAll(".hyperlink").size()) >= blocking);
    }
}
