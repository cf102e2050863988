package demarche.ui.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Results written through the controls, and the ways that lead to what is missing.
class WritingResultsTest {
    @TempDir
    Path folder;
    private GivenDesk given;
    private ProgrammesScreen screen;
    private Stage stage;

    @BeforeEach
    void aWindow() {
        Fx.run(() -> {
            given = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan());
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

    private Node node(String id) {
        screen.view().applyCss();
        ((Parent) screen.view()).layout();
        return Optional.ofNullable(screen.view().lookup("#" + id)).orElseThrow(() -> new AssertionError("no " + id));
    }

    private void press(String id) {
        Fx.run(() -> ((ButtonBase) node(id)).fire());
        Fx.settle();
    }

    private void results(String programme) {
        Fx.run(() -> screen.openProgramme(new ItemId(programme)));
        press("tab-results");
    }

    private String focused() {
        return Fx.call(() -> stage.getScene().getFocusOwner().getId());
    }

    @Test
    void aShortfallLeadsToItsField() {
        results("evidence-that-travels");

        press("mend-0");

        assertEquals("indicator-source", focused());
    }

    @Test
    void theFirstImpactIsBegunByEnterAndOpensToBeWritten() {
        results("strategy-lusaka");

        press("mend-0");
        Fx.run(() -> {
            var statement = (TextField) node("new-statement");
            statement.setText("Ministries act on one strategy.");
            statement.getOnAction().handle(null);
        });
        Fx.settle();

        assertEquals("result-statement", focused());
        assertEquals(1, given.desk().plan().results().stream().filter(r -> r.statement().equals("Ministries act on one strategy.")).count());
    }

    @Test
    void anIndicatorIsTakenOverOnceAndSaysSo() {
        results("night-desk");

        press("library-night-desk-o1");
        press("take-ind-spontaneous");

        assertEquals(1, given.desk().plan().indicators().stream().filter(i -> i.library().filter(l -> l.value().equals("ind-spontaneous")).isPresent()).count());
        assertTrue(Fx.call(() -> node("take-ind-spontaneous").isDisabled()));
    }

    @Test
    void aFigureEnteredMovesTheProgressAtOnceAndUndoTakesItBack() {
        results("night-desk");
        var before = given.desk().plan();

        press("indicator-night-desk-p3-i1");
        Fx.run(() -> ((TextField) node("figure-value")).setText("yes"));
        press("add-figure");

        assertEquals(1, given.desk().plan().measurements().stream().filter(m -> m.indicator().value().equals("night-desk-p3-i1")).count());
        Fx.run(() -> given.desk().undo());
        assertEquals(before, given.desk().plan());
    }

    @Test
    void fromAllProgrammesAShortfallLeadsIntoItsProgramme() {
        press("tab-all-results");
        Fx.run(() -> {
            TableView<?> table = (TableView<?>) node("all-results");
            table.getSelectionModel().select(4);
        });
        Fx.settle();

        press("mend-1");

        assertEquals("figure-value", focused());
        assertEquals("tab-results", Fx.call(() -> node("tab-results").getId()));
    }
}
