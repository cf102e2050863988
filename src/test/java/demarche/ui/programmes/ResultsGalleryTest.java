package demarche.ui.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.history.Sample;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The results of both samples in every look they must bear.
class ResultsGalleryTest {
    private static final String NOW = "global-mechanism-2026";
    private static final String THEN = "swing-states-2020";
    private static final Theme ARABIC = Theme.light(Locale.of("ar"));

    @TempDir
    Path folder;

    /// @param steps ids of what is pressed, or what a switch says
    record Case(String sample, String programme, List<String> steps) {}

    private static Arguments look(String name, Look look, String sample, String programme, String... steps) {
        return Arguments.of(name, look, new Case(sample, programme, List.of(steps)));
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                look("framework", Look.light(1080, 1500), NOW, "evidence-that-travels"),
                look("framework-dark", Look.dark(1080, 1500), NOW, "evidence-that-travels"),
                look("framework-narrow", Look.light(944, 1500), NOW, "evidence-that-travels"),
                look("framework-200", Look.large(1080, 4200), NOW, "evidence-that-travels"),
                look("framework-mirrored", new Look(1080, 1500, ARABIC), NOW, "night-desk"),
                look("framework-2020", Look.light(1080, 1200), THEN, "evidence-maghreb"),
                look("framework-empty", Look.light(1080, 724), NOW, "strategy-lusaka"),
                look("framework-aimless", Look.light(1080, 900), NOW, "pacific-norms"),
                look("indicator", Look.light(1080, 1500), NOW, "night-desk", "indicator-night-desk-o1-i2"),
                look("indicator-dark", Look.dark(1080, 1500), NOW, "night-desk", "indicator-night-desk-o1-i2"),
                look("indicator-200", Look.large(1080, 4800), NOW, "night-desk", "indicator-night-desk-o1-i2"),
                look("result", Look.light(1080, 1300), NOW, "night-desk", "result-night-desk-p2"),
                look("library", Look.light(1080, 1500), NOW, "night-desk", "library-night-desk-o1"),
                look("library-200", Look.large(1080, 4800), NOW, "night-desk", "library-night-desk-o1"),
                look("chain", Look.light(1080, 900), NOW, "evidence-that-travels", "Chain"),
                look("chain-dark", Look.dark(1080, 900), NOW, "night-desk", "Chain"),
                look("chain-narrow", Look.light(944, 900), NOW, "pacific-norms", "Chain"),
                look("chain-200", Look.large(1080, 1600), NOW, "night-desk", "Chain"),
                look("chain-mirrored", new Look(1080, 900, ARABIC), NOW, "night-desk", "Chain"),
                look("chain-2020", Look.light(1080, 900), THEN, "evidence-maghreb", "Chain"),
                look("logframe", Look.light(1080, 1100), NOW, "evidence-that-travels", "Logframe"),
                look("logframe-dark", Look.dark(1080, 1000), NOW, "night-desk", "Logframe"),
                look("logframe-narrow", Look.light(944, 1100), THEN, "evidence-maghreb", "Logframe"),
                look("logframe-200", Look.large(1080, 2600), NOW, "night-desk", "Logframe"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, Case of) {
        try (var given = GivenDesk.in(folder).withPlan(Sample.load(of.sample()).plan())) {
            var shot = Gallery.shot("results-" + name, look, () -> {
                var screen = new ProgrammesScreen(given.desk(), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
                screen.shown();
                screen.openProgramme(new ItemId(of.programme()));
                return (Parent) screen.view();
            });
            Fx.run(() -> press(shot.scene().getRoot(), "tab-results"));
            of.steps().forEach(step -> Fx.run(() -> press(shot.scene().getRoot(), step)));

            var seen = Gallery.again("results-" + name, look, shot);

            assertEquals(List.of(), ScreenChecks.of(seen));
        }
    }

    private static void press(Parent root, String step) {
        root.applyCss();
        root.layout();
        var found = Stream.concat(Stream.ofNullable(root.lookup("#" + step)), root.lookupAll(".toggle-button").stream().filter(n -> ((ToggleButton) n).getText().equals(step))).findFirst();
        ((ButtonBase) found.orElseThrow()).fire();
    }

    static Stream<Arguments> allLooks() {
        return Stream.of(look("all", Look.light(1080, 1000), NOW, ""), look("all-dark", Look.dark(1080, 1000), NOW, ""), look("all-narrow", Look.light(944, 1000), THEN, ""),
                look("all-200", Look.large(1080, 2400), NOW, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allLooks")
    void theResultsOfAllProgrammesAreClear(String name, Look look, Case of) {
        try (var given = GivenDesk.in(folder).withPlan(Sample.load(of.sample()).plan())) {
            var shot = Gallery.shot("results-" + name, look, () -> {
                var screen = new ProgrammesScreen(given.desk(), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
                screen.shown();
                return (Parent) screen.view();
            });
            Fx.run(() -> press(shot.scene().getRoot(), "tab-all-results"));

            var seen = Gallery.again("results-" + name, look, shot);

            assertEquals(List.of(), ScreenChecks.of(seen));
        }
    }
}
