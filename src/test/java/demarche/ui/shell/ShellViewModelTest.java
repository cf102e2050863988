package demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.block.Mark;
import demarche.plan.handling.Handling;
import demarche.support.DirectBackground;
import demarche.support.DummyScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final DummyScreen overview = DummyScreen.empty("overview", "Overview", "fth-home");
    private final DummyScreen states = DummyScreen.empty("states", "States", "fth-globe");
    private final DummyScreen settings = DummyScreen.empty("settings", "Settings", "fth-sliders");
    private final DummyScreen welcome = DummyScreen.empty("welcome", "Welcome", "fth-home");
    private final ShellViewModel shell = new ShellViewModel(List.of(overview, states, settings), welcome, new DirectBackground());

    @Test
    void withoutAPlanTheWelcomeIsInFront() {
        shell.open("states");

        assertEquals(welcome, shell.currentProperty().get());
        assertTrue(welcome.isInSight());
    }

    @Test
    void settingsOpenWithoutAPlan() {
        shell.openAt(3);

        assertEquals(settings, shell.currentProperty().get());
    }

    @Test
    void openingAPlanShowsTheFirstScreen() {
        givenAnOpenPlan();

        assertEquals(overview, shell.currentProperty().get());
        assertFalse(welcome.isInSight());
    }

    @Test
    void closingThePlanHidesItsScreen() {
        givenAnOpenPlan();
        shell.open("states");

        shell.markingProperty().set(Optional.empty());

        assertFalse(states.isInSight());
        assertEquals(welcome, shell.currentProperty().get());
    }

    @Test
    void aNewMarkingLeavesTheScreenInFront() {
        givenAnOpenPlan();
        shell.open("states");

        shell.markingProperty().set(Optional.of(new Marking(Mark.of(Handling.RED), "Internal edition", "Named people only")));

        assertEquals(states, shell.currentProperty().get());
    }

    @Test
    void undoDoesNothingWhenThereIsNothingToUndo() {
        var taken = new ArrayList<String>();
        shell.undo().onTaken(() -> taken.add("undo"));

        shell.undo().take();
        shell.undo().nextProperty().set(Optional.of("13(h) added"));
        shell.undo().take();

        assertEquals(List.of("undo"), taken);
    }

    private void givenAnOpenPlan() {
        shell.markingProperty().set(Optional.of(new Marking(Mark.of(Handling.AMBER), "Internal edition", "Limited to the desk")));
    }
}
