package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen in the whole window, from a sample plan, in the looks it must bear.
class WindowGalleryTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> screens() {
        return Stream.of("overview", "states", "state", "programmes", "programme", "answers", "packs", "sharing", "settings").flatMap(screen -> Stream.of(
                Arguments.of(screen, "light", Look.light(1280, 800)), Arguments.of(screen, "dark", Look.dark(1280, 800)),
                Arguments.of(screen, "1000", Look.light(1000, 800)), Arguments.of(screen, "200", Look.large(1400, 1000))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("screens")
    void everythingIsNamedUncutAndClear(String screen, String name, Look look) {
        try (var window = new WholeWindow(folder).withSample("global-mechanism-2026")) {
            Fx.run(() -> show(window, screen));

            var shot = Gallery.shot("window-" + screen + "-" + name, look, window::view);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    private static void show(WholeWindow window, String screen) {
        switch (screen) {
            case "state" -> window.wiring().openState(new Iso3("GTM"));
            case "programme" -> window.wiring().openProgramme(new ItemId("evidence-that-travels"));
            default -> window.wiring().show(screen);
        }
    }
}
