package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void aPlanFileAloneIsShownInTheWindow() {
        assertEquals(new Asked.AWindow(Optional.of(Path.of("My plan.DEMARCHE").toAbsolutePath())), Asked.by("My plan.DEMARCHE"));
        assertEquals(new Asked.AWindow(Optional.empty()), Asked.by());
    }

    @Test
    void wordsAreACommand() {
        assertEquals(new Asked.ACommand(List.of("show", "plan.demarche")), Asked.by("show", "plan.demarche"));
        assertEquals(new Asked.ACommand(List.of("states")), Asked.by("states"));
    }
}
