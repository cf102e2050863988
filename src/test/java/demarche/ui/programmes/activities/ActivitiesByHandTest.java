package demarche.ui.programmes.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.plan.Activity;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GeneratedPlans;
import demarche.support.GivenDesk;
import demarche.ui.kit.Theme;
import demarche.ui.kit.table.Grid;
import demarche.ui.programmes.ProgrammesScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sheets of activities in a window, by keyboard and by their buttons.
class ActivitiesByHandTest {
    private static final ItemId PROGRAMME = new ItemId("evidence-that-travels");
    private static final ItemId TRIAL = new ItemId("evidence-that-travels-3");
    @TempDir
    Path folder;
    private GivenDesk given;
    private ProgrammesScreen screen;
    private Stage stage;

    @BeforeEach
    void theSampleInAWindow() {
        Fx.settle();
        given = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan());
        opened();
        open(TRIAL);
    }

    private void open(ItemId activity) {
        Fx.run(() -> {
            screen.openActivity(PROGRAMME, activity);
            node("activity-grid", TableView.class);
        });
        Fx.settle();
    }

    private void opened() {
        Fx.run(() -> {
            screen = new ProgrammesScreen(given.desk(), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
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
        given.close();
    }

    private <N extends Node> N node(String id, Class<N> type) {
        screen.view().applyCss();
        ((Parent) screen.view()).layout();
        return type.cast(screen.view().lookup("#" + id));
    }

    private void fire(String id) {
        Fx.run(() -> node(id, ButtonBase.class).fire());
        Fx.settle();
    }

    private void press(KeyCode key, boolean shortcut) {
        Fx.run(() -> Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false)));
        Fx.settle();
    }

    private Grid<?> grid() {
        return (Grid<?>) node("activity-grid", TableView.class).getParent();
    }

    private List<Activity> activities() {
        return given.desk().plan().activitiesOf(PROGRAMME).toList();
    }

    private Activity trial() {
        return given.desk().plan().activities().find(TRIAL).orElseThrow();
    }

    @Test
    void aTitleIsWrittenOverInItsCell() {
        press(KeyCode.F2, false);
        Fx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText("Mock trial with live cases"));
        press(KeyCode.ENTER, false);

        assertEquals("Mock trial with live cases", trial().title());
    }

    @Test
    void manyAreChangedAtOnceAndBackInOneStep() {
        Fx.run(() -> grid().choose(Set.copyOf(activities().stream().map(Activity::id).toList())));
        fire("change-chosen");
        Fx.run(() -> node("bulk-value", ComboBox.class).getEditor().setText("cancelled"));
        fire("bulk-change");
        long cancelled = activities().stream().filter(a -> a.status() == ActivityStatus.CANCELLED).count();
        Fx.run(given.desk()::undo);

        assertEquals(5, cancelled);
        assertEquals(ActivityStatus.CONFIRMED, trial().status());
    }

    @Test
    void whatIsCopiedHereIsPastedHere() {
        press(KeyCode.C, true);
        Fx.run(() -> {
            String text = Clipboard.getSystemClipboard().getString().replace("Guatemala City", "Antigua");
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        });
        press(KeyCode.V, true);
        fire("paste-make");

        assertEquals("Antigua", trial().place());
        assertEquals(5, activities().size());
    }

    @Test
    void escapeClosesWhatIsAskedAndTheKeyboardIsBackInTheTable() {
        fire("change-chosen");
        Fx.settle();
        press(KeyCode.ESCAPE, false);

        assertTrue(Fx.call(() -> screen.view().lookup("#bulk-change") == null));
        assertEquals("activity-grid", Fx.call(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void aNewActivityBeginsInItsTitle() {
        fire("tab-content");
        fire("add-activity");
        Fx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText("Court clerks’ day"));
        press(KeyCode.ENTER, false);

        assertTrue(activities().stream().anyMatch(a -> a.title().equals("Court clerks’ day")));
    }

    @Test
    void deletedByTheKeyboardAndBackByUndo() {
        press(KeyCode.DELETE, true);
        int left = activities().size();
        Fx.run(given.desk()::undo);

        assertEquals(4, left);
        assertEquals(5, activities().size());
    }

    @Test
    void columnsThatWereChosenAreThereNextTime() {
        Fx.run(() -> {
            var columns = node("columns", MenuButton.class);
            columns.getItems().stream().map(i -> (CheckBox) ((CustomMenuItem) i).getContent()).filter(b -> b.getText().equals("Cost")).forEach(CheckBox::fire);
        });
        Fx.run(stage::close);
        opened();
        open(TRIAL);

        assertTrue(Fx.call(() -> grid().seen().stream().anyMatch(c -> c.id().equals("cost"))));
    }

    @Test
    void theFormWritesToTheSameActivity() {
        Fx.run(() -> {
            var lead = node("activity-lead", TextField.class);
            lead.setText("Embassy");
            lead.fireEvent(new javafx.event.ActionEvent());
        });

        assertEquals("Embassy", trial().lead());
    }

    @Test
    void amongTwentyThousandOneIsFoundAndWritten() {
        Fx.run(() -> given.withPlan(GeneratedPlans.big(1)));
        Fx.settle();
        Fx.run(() -> screen.openProgramme(new ItemId("none")));
        fire("tab-all-activities");
        Activity wanted = given.desk().plan().activities().find(new ItemId("activity-12345")).orElseThrow();
        Fx.run(() -> grid().edit(wanted.id(), "place"));
        Fx.settle();
        Fx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText("Apia"));
        press(KeyCode.ENTER, false);

        assertEquals("Apia", given.desk().plan().activities().find(wanted.id()).orElseThrow().place());
        assertEquals(20_000, Fx.call(() -> grid().table().getItems().size()));
        assertTrue(Fx.call(() -> grid().lookupAll(".grid-cell").size()) < 500);
    }
}
