package demarche.ui.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.support.Fx;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A programme written through the controls, by keyboard.
class WritingAProgrammeTest {
    @TempDir
    Path folder;
    private Desk desk;
    private ProgrammesScreen screen;
    private Stage stage;

    @BeforeEach
    void aWindow() {
        Fx.run(() -> {
            desk = OpenDesk.with(OpenDesk.plan(), folder);
            screen = new ProgrammesScreen(desk, Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
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

    private <N extends javafx.scene.Node> N node(String id, Class<N> type) {
        screen.view().applyCss();
        ((Parent) screen.view()).layout();
        return type.cast(screen.view().lookup("#" + id));
    }

    private static void press(javafx.scene.Node node, KeyCode key, boolean shortcut) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
    }

    private void begin(String title) {
        Fx.run(() -> press(screen.view(), KeyCode.N, true));
        Fx.settle();
        Fx.run(() -> {
            node("new-title", TextField.class).setText(title);
            node("begin-programme", Button.class).fire();
        });
        Fx.settle();
    }

    private Programme written(String title) {
        return desk.plan().programmes().stream().filter(p -> p.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void aTitleAndATopicAreWritten() {
        begin("Third desk");
        Fx.run(() -> node("add-budapest-convention", Button.class).fire());
        Fx.settle();
        Fx.run(() -> {
            TextField search = (TextField) Window.getWindows().stream().map(w -> w.getScene().lookup("#search")).filter(TextField.class::isInstance).findFirst().orElseThrow();
            search.setText("35");
            press(search, KeyCode.ENTER, false);
        });

        assertEquals(Set.of(new TopicId("bc-art-35")), written("Third desk").topics().keySet());
    }

    @Test
    void theSecondOfTheFoundIsTakenAfterAnArrow() {
        begin("Third desk");
        Fx.run(() -> node("add-cyber-norms", Button.class).fire());
        Fx.settle();
        Fx.run(() -> {
            TextField search = (TextField) Window.getWindows().stream().map(w -> w.getScene().lookup("#search")).filter(TextField.class::isInstance).findFirst().orElseThrow();
            search.setText("13");
            press(search, KeyCode.DOWN, false);
            press(search, KeyCode.ENTER, false);
        });

        assertEquals(Set.of(new TopicId("norm-2015-b")), written("Third desk").topics().keySet());
    }

    @Test
    void aProgrammeWithoutATitleIsRefusedBesideTheField() {
        begin("");

        assertEquals(3, desk.plan().programmes().size());
        assertEquals("Give it a title.", Fx.call(() -> node("new-title-problem", javafx.scene.control.Label.class).getText()));
    }

    @Test
    void undoingTheBeginningLeadsBackToTheList() {
        begin("Third desk");
        Fx.run(desk::undo);
        Fx.settle();

        assertTrue(Fx.call(() -> screen.view().lookup("#programmes") != null));
    }

    @Test
    void undoShowsThePlansTruthInTheField() {
        Fx.run(() -> screen.openProgramme(OpenDesk.SINGLE));
        Fx.settle();
        Fx.run(() -> {
            TextField title = node("programme-title", TextField.class);
            title.setText("Another desk");
            title.fireEvent(new javafx.event.ActionEvent());
            desk.undo();
        });

        assertEquals("Night desk", Fx.call(() -> node("programme-title", TextField.class).getText()));
    }
}
