package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.support.Fx;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayKeysTest {
    @TempDir
    Path folder;

    @Test
    void theDayIsAskedForWhereTheKeyboardAlreadyIs() {
        try (var window = new WholeWindow(folder).withSample("global-mechanism-2026").onStage()) {
            Fx.run(window.view()::openDay);
            Fx.settle();

            assertEquals("day-date", Fx.call(() -> window.view().getScene().getFocusOwner().getId()));
        }
    }
}
