package demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Moving activities by keyboard and mouse: what is seen meanwhile, what is kept, what is taken back.
class TimelineKeysTest {
    private static final ItemId FORENSICS = new ItemId("evidence-that-travels-4");
    @TempDir
    Path folder;
    private GivenTimeline given;
    private Scene scene;

    @BeforeEach
    void aTimeline() {
        given = GivenTimeline.sample("global-mechanism-2026", folder);
        Fx.run(() -> {
            scene = new Scene(given.page(), 1080, 724);
            Look.light(1080, 724).theme().applyTo(scene);
            dress();
            dress();
            given.screen().pane().requestFocus();
        });
    }

    @AfterEach
    void close() {
        given.close();
    }

    private void dress() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void press(boolean shift, KeyCode... keys) {
        for (KeyCode key : keys) Fx.run(() -> {
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
            dress();
        });
    }

    private void choose(ItemId id) {
        Fx.run(() -> {
            given.screen().pane().reveal(id);
            dress();
            dress();
        });
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Fx.run(() -> {
            Canvas canvas = (Canvas) given.screen().pane().getChildrenUnmodifiable().stream().filter(Canvas.class::isInstance).findFirst().orElseThrow();
            Point2D at = canvas.localToScene(x, y);
            var picked = new PickResult(canvas, at.getX(), at.getY());
            Event.fireEvent(canvas, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, picked));
            dress();
        });
    }

    private String spoken() {
        return Fx.call(() -> given.screen().pane().getAccessibleText());
    }

    private Activity forensics() {
        return Fx.call(() -> given.activity(FORENSICS.value()));
    }

    @Test
    void downWalksTheActivitiesAndReadersHearThem() {
        press(false, KeyCode.DOWN);

        assertEquals("Legislative gap review, 3 Aug – 25 Sep 2026, Law review, Montevideo.", spoken());
    }

    @Test
    void arrowsMoveTheChosenActivityAndNothingIsKeptBeforeEnter() {
        choose(FORENSICS);

        press(false, KeyCode.RIGHT, KeyCode.RIGHT);

        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), forensics().starts());
        assertTrue(spoken().startsWith("Digital forensics course, 13–24 Jan 2027, Evidence that travels."), spoken());
        assertTrue(spoken().endsWith("Moved, not kept yet: Enter keeps, Escape takes back."), spoken());
    }

    @Test
    void enterKeepsItAsOneEditThatUndoTakesBack() {
        choose(FORENSICS);
        press(false, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals(Optional.of(LocalDate.of(2027, 1, 14)), forensics().starts());

        Fx.run(() -> given.given().desk().undo());

        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), forensics().starts());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 22)), forensics().ends());
    }

    @Test
    void escapeTakesItBack() {
        choose(FORENSICS);
        press(false, KeyCode.RIGHT, KeyCode.ESCAPE);

        press(false, KeyCode.ENTER);

        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), forensics().starts());
        assertEquals("evidence-that-travels", given.opened().getLast());
    }

    @Test
    void shiftStretchesItsEndAndNeverBeforeItsStart() {
        choose(FORENSICS);

        press(true, KeyCode.RIGHT);
        press(false, KeyCode.ENTER);

        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), forensics().starts());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 23)), forensics().ends());
    }

    @Test
    void whatIsDoneStaysWhereItWas() {
        choose(new ItemId("evidence-that-travels-1"));

        press(false, KeyCode.RIGHT, KeyCode.ENTER);

        assertEquals(Optional.of(LocalDate.of(2026, 9, 14)), given.activity("evidence-that-travels-1").starts());
    }

    /// Where the middle of the bar is on the canvas.
    private double[] middle(ItemId id) {
        return Fx.call(() -> given.screen().pane().where(id).orElseThrow());
    }

    @Test
    void draggingMovesByWholeDaysAndFlagsAtOnceWhatThatMeans() {
        choose(FORENSICS);
        double[] at = middle(FORENSICS);
        mouse(MouseEvent.MOUSE_PRESSED, at[0], at[1]);

        mouse(MouseEvent.MOUSE_DRAGGED, at[0] - at[2] * 35.2, at[1]);

        assertFalse(Fx.call(() -> given.screen().model().schedule().orElseThrow().isLate(FORENSICS)));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), forensics().starts());
        mouse(MouseEvent.MOUSE_RELEASED, at[0] - at[2] * 35.2, at[1]);
        assertEquals(Optional.of(LocalDate.of(2026, 12, 7)), forensics().starts());
        assertEquals("Digital forensics course moved to 7–18 Dec 2026.", given.told().getLast());
    }

    @Test
    void draggingAnEndStretches() {
        choose(FORENSICS);
        double[] at = middle(FORENSICS);
        double end = at[0] + at[2] * 6 - 2;
        mouse(MouseEvent.MOUSE_PRESSED, end, at[1]);
        mouse(MouseEvent.MOUSE_DRAGGED, end + at[2] * 3, at[1]);
        mouse(MouseEvent.MOUSE_RELEASED, end + at[2] * 3, at[1]);

        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), forensics().starts());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 25)), forensics().ends());
    }

    @Test
    void escapeEndsADrag() {
        choose(FORENSICS);
        double[] at = middle(FORENSICS);
        mouse(MouseEvent.MOUSE_PRESSED, at[0], at[1]);
        mouse(MouseEvent.MOUSE_DRAGGED, at[0] + at[2] * 5, at[1]);
        press(false, KeyCode.ESCAPE);
        mouse(MouseEvent.MOUSE_RELEASED, at[0] + at[2] * 5, at[1]);

        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), forensics().starts());
    }

    @Test
    void theButtonBesideALateActivityMovesItInTime() {
        Fx.run(() -> ((Button) scene.lookup("#fix-" + FORENSICS)).fire());

        assertEquals(Optional.of(LocalDate.of(2026, 12, 18)), forensics().starts());
        assertFalse(Fx.call(() -> given.screen().model().schedule().orElseThrow().isLate(FORENSICS)));
    }

    @Test
    void whatIsOverAndNotDoneIsMarkedDoneByItsButton() {
        Fx.run(() -> {
            Plan plan = given.given().desk().plan();
            given.given().desk().edit(p -> p.with(plan.activities().find(new ItemId("evidence-that-travels-1")).orElseThrow().withStatus(ActivityStatus.CONFIRMED)));
            dress();
        });

        Fx.run(() -> ((Button) scene.lookup("#fix-evidence-that-travels-1")).fire());

        assertEquals(ActivityStatus.DONE, given.activity("evidence-that-travels-1").status());
    }

    @Test
    void theWheelWithControlZoomsAroundTheDayUnderIt() {
        double before = Fx.call(() -> given.screen().pane().daysInSightProperty().get());

        Fx.run(() -> {
            Node pane = given.screen().pane();
            Event.fireEvent(pane, new ScrollEvent(ScrollEvent.SCROLL, 600, 300, 600, 300, false, true, false, false, true, false, 0, 40, 0, 40,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(pane, 600, 300)));
            dress();
        });

        assertEquals(before / 1.25, Fx.call(() -> given.screen().pane().daysInSightProperty().get()), 0.01);
    }

    @Test
    void theCalendarFileIsWrittenFromWhatIsShown() {
        Fx.run(() -> ((Button) scene.lookup("#calendar-file")).fire());

        assertEquals(1, given.opened().stream().filter(o -> o.startsWith("calendar of")).count());
    }
}
