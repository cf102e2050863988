package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen on another day than the plan's, and where the day is chosen, in the looks they must bear.
class DayGalleryTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1280, 800)), Arguments.of("dark", Look.dark(1280, 800)), Arguments.of("1000", Look.light(1000, 700)),
                Arguments.of("200", Look.large(1400, 1000)), Arguments.of("1000-200", Look.large(1000, 700)));
    }

    static Stream<Arguments> days() {
        return Stream.of("overview", "states", "state", "programmes", "programme", "packs", "sharing", "settings")
                .flatMap(screen -> Stream.of("1990-01-01", "2019-12-31", "2027-03-01").map(day -> Arguments.of(screen, LocalDate.parse(day))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theChoiceOfTheDay(String name, Look look) {
        try (var window = new WholeWindow(folder).withSample("global-mechanism-2026")) {
            var before = Gallery.shot("day-choice-" + name, look, window::view);
            Fx.run(window.view()::openDay);

            assertEquals(List.of(), ScreenChecks.of(Gallery.shot("day-choice-" + name, before.scene())));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void anotherDayIsSaidOverTheScreen(String name, Look look) {
        try (var window = new WholeWindow(folder).withSample("global-mechanism-2026")) {
            Fx.run(() -> {
                window.wiring().openState(new Iso3("GTM"));
                window.given().desk().look(LocalDate.of(2019, 12, 31));
            });

            assertEquals(List.of(), ScreenChecks.of(Gallery.shot("day-look-" + name, look, window::view)));
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("days")
    void everyScreenBearsAnyDay(String screen, LocalDate day) {
        try (var window = new WholeWindow(folder).withSample("global-mechanism-2026")) {
            Fx.run(() -> {
                show(window, screen);
                window.given().desk().look(day);
            });

            assertEquals(List.of(), ScreenChecks.of(Gallery.shot("day-" + screen + "-" + day, Look.light(1280, 800), window::view)));
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
