package demarche.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.pack.template.Templates;
import demarche.plan.OwnMarking;
import demarche.plan.Plan;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The settings in every look they must bear.
class SettingsGalleryTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("1000", Look.light(944, 724)),
                Arguments.of("200", Look.large(888, 3000)), Arguments.of("200-dark", new Look(1168, 3000, Theme.light(Locale.UK).withDark(true).withPercent(200))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void settingsAreNamedUncutAndClear(String name, Look look) {
        try (var given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Before the Global Mechanism", "GTM"))) {
            var shot = Gallery.shot("settings-" + name, look, () -> (Parent) screen(given).view());

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void ourMarkingsAndTemplatesAreNamedUncutAndClear(String name, Look look) throws Exception {
        Templates templates = Templates.beside(folder.resolve("library.db"));
        templates.addSample();
        Files.writeString(Files.createDirectories(templates.folder().resolve("Old letterhead")).resolve("template.json"), "{\"format\": 1, \"foot\": \"See https://example.org\", \"colours\": {\"title\": \"#999999\"}}");
        Plan plan = GivenDesk.plan("Before the Global Mechanism", "GTM").with(new OwnMarking(new ItemId("red"), "SECRET", Handling.RED, "named persons, by hand only", ""))
                .with(new OwnMarking(new ItemId("amber"), "MINISTRY RESTRICTED", Handling.AMBER, "", "#7fd0ff"));
        try (var given = GivenDesk.in(folder).withPlan(plan)) {
            var shot = Gallery.shot("settings-papers-" + name, new Look(look.width(), 3 * look.height() / 2, look.theme()), () -> {
                SettingsScreen screen = screen(given);
                screen.shown();
                return (Parent) screen.view();
            });

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    private static SettingsScreen screen(GivenDesk given) {
        return new SettingsScreen(new SettingsScreen.Given(given.desk(), given.preferences(), new ScriptedPrompts(), given.facts(_ -> {}), "0.1.0",
                new SettingsScreen.Doors(() -> {}, _ -> {}, (_, _) -> {}, _ -> {})), Locale.UK);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void whatACheckFoundIsSaidWithTheRepair(String name, Look look) throws SQLException {
        try (var given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Before the Global Mechanism", "GTM"))) {
            givenAnItemThatItsHistoryDidNotMake();
            var before = Gallery.shot("settings-found-" + name, look, () -> (Parent) screen(given).view());
            Fx.run(() -> before.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast).filter(b -> b.getText().equals("Check the library")).forEach(Button::fire));

            var shot = Gallery.again("settings-found-" + name, look, before);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    private void givenAnItemThatItsHistoryDidNotMake() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db")); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE item SET body = replace(body, 'GTM', 'KEN') WHERE kind = 'target-state'");
        }
    }
}
