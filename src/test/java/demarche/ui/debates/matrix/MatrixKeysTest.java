package demarche.ui.debates.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.debate.Matrix.Columns;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import demarche.ui.debates.matrix.MatrixViewModel.Asked;
import demarche.ui.debates.matrix.MatrixViewModel.Order;
import demarche.ui.debates.matrix.MatrixViewModel.Shown;
import demarche.ui.debates.matrix.MatrixViewModel.Work;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walking the cells by keyboard, and what is asked of the matrix.
class MatrixKeysTest {
    @TempDir
    Path folder;
    private GivenMatrix given;
    private Scene scene;

    @BeforeEach
    void aMatrix() {
        given = GivenMatrix.sample("global-mechanism-2026", folder);
        var page = given.page();
        Fx.run(() -> {
            scene = new Scene(page, 1080, 724);
            Look.light(1080, 724).theme().applyTo(scene);
            dress();
            given.tab().pane().requestFocus();
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

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) Fx.run(() -> {
            Node at = scene.getFocusOwner();
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            dress();
        });
    }

    private Spot cursor() {
        return Fx.call(() -> given.tab().pane().cursor());
    }

    private Optional<Node> card() {
        return Fx.call(() -> Optional.ofNullable(scene.lookup("#cell")));
    }

    /// The first cell that a strong link leads to.
    private Spot open() {
        Shown shown = given.shown();
        for (int row = 0; row < shown.height(); row++) {
            for (int column = 0; column < shown.columns().size(); column++) {
                var spot = new Spot(row, column);
                if (shown.cell(spot).open().isPresent()) return spot;
            }
        }
        throw new AssertionError("nothing open");
    }

    @Test
    void arrowsWalkTheCellsAndStopAtTheEdge() {
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT);

        assertEquals(new Spot(2, 0), cursor());
    }

    @Test
    void readersHearTheCell() {
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.END);

        String told = Fx.call(() -> given.tab().pane().getAccessibleText());

        assertTrue(told.startsWith("Zambia, ") && told.endsWith(": not taught"), told);
    }

    @Test
    void enterOpensTheCardAndEscapeGivesTheKeyboardBack() {
        press(KeyCode.ENTER);
        boolean opened = card().isPresent();
        press(KeyCode.ESCAPE);

        assertTrue(opened);
        assertTrue(card().isEmpty());
        assertEquals("matrix", Fx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void theStepOfAnOpenCellTeachesIt() {
        Spot spot = open();
        var topic = given.shown().columns().get(spot.column()).topic().orElseThrow();
        var state = given.shown().row(spot.row()).state();
        Fx.run(() -> given.tab().pane().walkTo(spot));
        press(KeyCode.ENTER);

        Fx.run(() -> ((Button) scene.lookup("#mend")).fire());

        assertTrue(given.given().desk().plan().programmesFor(state).anyMatch(p -> p.topics().containsKey(topic)));
    }

    @Test
    void theOrderByNameBeginsWithTheFirstName() {
        Fx.run(() -> given.tab().model().askedProperty().set(Asked.FIRST.with(Order.NAME)));

        assertEquals("BGD", given.shown().row(0).state().code());
    }

    @Test
    void statesWithFewestDebatesComeFirst() {
        Shown shown = given.shown();

        for (int row = 1; row < shown.height(); row++) assertTrue(shown.row(row - 1).debates().size() <= shown.row(row).debates().size());
    }

    @Test
    void whatIsDeliveredIsLessThanWhatIsPlanned() {
        int planned = given.shown().sums().stream().mapToInt(n -> n).sum();

        Fx.run(() -> given.tab().model().askedProperty().set(Asked.FIRST.with(Work.DELIVERED)));

        assertTrue(given.shown().sums().stream().mapToInt(n -> n).sum() < planned);
    }

    @Test
    void debatesAreColumnsOfTheirOwn() {
        Fx.run(() -> given.tab().model().askedProperty().set(Asked.FIRST.with(Columns.DEBATES)));

        assertEquals(9, given.shown().columns().size());
        assertFalse(given.shown().columns().getFirst().topic().isPresent());
    }

    @Test
    void theTextHasALineForEachStateAndAWordForEachCell() {
        Shown shown = given.shown();

        String[] lines = given.tab().twin().text(shown).split("\n");

        assertEquals(shown.height() + 1, lines.length);
        for (String line : lines) assertEquals(shown.columns().size() + 4, line.split("\t", -1).length);
    }
}
