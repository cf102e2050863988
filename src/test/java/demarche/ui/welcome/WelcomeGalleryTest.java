package demarche.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.Plan;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The first sheet in every look it must bear, beside the place of the sidebar and under that of the header.
class WelcomeGalleryTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("1000", Look.light(944, 724)),
                Arguments.of("1440", Look.light(1240, 824)), Arguments.of("200", Look.large(888, 2600)), Arguments.of("200-dark", new Look(1168, 2600, Theme.light(Locale.UK).withDark(true).withPercent(200))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theFirstRunIsNamedUncutAndClear(String name, Look look) {
        try (var given = GivenDesk.in(folder)) {
            var shot = Gallery.shot("welcome-" + name, look, () -> shown(given));

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aLibraryWithPlansShowsThemAboveTheSamples(String name, Look look) {
        try (var given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Before the Global Mechanism", "GTM", "KEN")).withPlan(samples().getLast().plan())) {
            var shot = Gallery.shot("welcome-plans-" + name, look, () -> shown(given));

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theFormForANewPlanIsNamedUncutAndClear(String name, Look look) {
        try (var given = GivenDesk.in(folder)) {
            var screen = Fx.call(() -> screen(given));
            var start = Gallery.shot("welcome-new-" + name, look, () -> (Parent) screen.view());
            Fx.run(screen::shown);
            Fx.run(screen::begin);
            Fx.run(() -> List.of("kenya\n", "guate\n", "sa").forEach(text -> type(start.scene().getRoot(), text)));
            var shot = Gallery.again("welcome-new-" + name, look, start);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @Test
    void theMapSaysItsFinding() {
        try (var given = GivenDesk.in(folder)) {
            var shot = Gallery.shot("welcome-map", Look.light(1080, 724), () -> shown(given));

            String finding = Fx.call(() -> shot.scene().lookup(".map").getAccessibleText());

            assertEquals("World map of the vote on A/RES/74/247: yes 79, no 60, abstained 33, absent 21, which is not a position.", finding);
        }
    }

    private static void type(Parent root, String text) {
        var search = (TextField) root.lookup("#new-states");
        search.setText(text.strip());
        if (text.endsWith("\n")) search.getOnAction().handle(new javafx.event.ActionEvent());
    }

    private static WelcomeScreen screen(GivenDesk given) {
        return new WelcomeScreen(new WelcomeScreen.Given(given.desk(), given.preferences(), given.recent(), new ScriptedPrompts(), _ -> {}), samples(), Locale.UK);
    }

    private static Parent shown(GivenDesk given) {
        var screen = screen(given);
        screen.shown();
        return (Parent) screen.view();
    }

    static List<Sample> samples() {
        return List.of(sample("Swing states, 2020", LocalDate.of(2019, 12, 31), Sample.Picture.VOTES, "KEN", "MEX"),
                sample("Global Mechanism, 2026", LocalDate.of(2026, 11, 20), Sample.Picture.TREATIES, "GTM", "SLB", "KEN"));
    }

    private static Sample sample(String title, LocalDate day, Sample.Picture picture, String... states) {
        Plan plain = GivenDesk.plan(title, states);
        Plan plan = plain.with(new demarche.plan.PlanHead(plain.id(), title, Optional.of(day), plain.head().handling(), "", true, new java.util.TreeMap<>(), Optional.empty()));
        return new Sample(plan, GivenDesk.log(plan, "Demarche"), picture);
    }
}
