package demarche.ui.settings.markings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.handling.Handling;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the table of our markings shows and allows.
class OwnMarkingsViewModelTest {
    @TempDir
    private Path folder;
    private GivenDesk given;
    private OwnMarkingsViewModel model;

    @BeforeEach
    void openAPlan() {
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Plan", "GTM"));
        model = new OwnMarkingsViewModel(given.desk(), Texts.of("settings", Locale.UK));
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void theNarrowestLevelStandsFirstAndWithoutALabelIsCalledAsEverybodyCallsIt() {
        assertEquals(List.of("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"), model.lines().stream().map(line -> line.shown().label()).toList());
    }

    @Test
    void aLabelIsOneUndoableEdit() {
        model.takeLabel(Handling.AMBER, "RESTRICTED");
        assertEquals("RESTRICTED", model.lines().get(2).shown().label());

        given.desk().undo();

        assertEquals("TLP:AMBER", model.lines().get(2).shown().label());
    }

    @Test
    void withoutItsLabelNothingIsLeftOfAMarking() {
        model.takeLabel(Handling.AMBER, "RESTRICTED");
        model.takeMeaning(Handling.AMBER, "the desk");

        model.takeLabel(Handling.AMBER, "");

        assertEquals(List.of(), given.desk().plan().ownMarkings().stream().toList());
    }

    @Test
    void whatCannotBePrintedIsSaidBesideItsField() {
        assertEquals(Optional.of("Give the level a label first."), model.takeColour(Handling.RED, "#ff8080"));
        model.takeLabel(Handling.RED, "SECRET");

        assertEquals(Optional.of("A label has at most 32 letters."), model.takeLabel(Handling.RED, "S".repeat(33)));
        assertEquals(Optional.of("“red” is no colour. Write # and six digits, such as #ffc000."), model.takeColour(Handling.RED, "red"));
        assertEquals(Optional.of("#800000 has a contrast of 1.9 on black; it needs 4.5. Take a lighter colour."), model.takeColour(Handling.RED, "#800000"));
        assertEquals(Optional.empty(), model.takeColour(Handling.RED, "#ff8080"));
    }
}
