package demarche.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.exchange.bundle.BundleWriter;
import demarche.reference.table.FactTable;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.GivenTables;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The review of newer facts in every look it must bear.
class FactsGalleryTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("1000", Look.light(944, 724)),
                Arguments.of("200", Look.large(888, 1400)), Arguments.of("200-dark", new Look(1168, 1400, Theme.light(Locale.UK).withDark(true).withPercent(200))));
    }

    private static GivenTables corrected(String day) {
        return GivenTables.compiledOn(day).editing(FactTable.VOTES, "A/RES/74/247", row -> row.contains(",GTM,") ? row.replace(",abstain,", ",yes,") : row)
                .editing(FactTable.RESOLUTIONS, "A/RES/74/247", row -> row.replace(",79,60,33,", ",80,60,32,"))
                .adding(FactTable.TREATIES, "UNCC,SLB,signatory,2026-11-20,,,,,,,UN Treaty Collection XVIII-16,2026-11-24,")
                .removing(FactTable.MEMBERSHIPS, "AFG,LDC,");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void whatABundleChangesIsShownBeforeItIsTaken(String name, Look look) throws IOException {
        Path bundle = Files.write(folder.resolve("november.zip"), BundleWriter.bytes(corrected("2026-11-24").map()));

        thenTheScreenIsInOrder("facts-" + name, look, bundle);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theRowsOfARefusedBundleAreNamed(String name, Look look) throws IOException {
        GivenTables bad = GivenTables.compiledOn("2026-11-24").adding(FactTable.MEMBERSHIPS, "AFG,AU,=HYPERLINK(1),2026");
        for (int i = 0; i < 25; i++) bad.adding(FactTable.MEMBERSHIPS, "XKX,B" + i + ",a source,2026");
        Path bundle = Files.write(folder.resolve("november.zip"), BundleWriter.bytes(bad.map()));

        thenTheScreenIsInOrder("facts-refused-" + name, look, bundle);
    }

    private void thenTheScreenIsInOrder(String name, Look look, Path bundle) {
        try (var given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Before the Global Mechanism", "GTM"))) {
            var before = Gallery.shot(name, look, () -> (Parent) screen(given, bundle).view());
            Fx.run(() -> ((Button) before.scene().getRoot().lookup("#facts-load")).fire());

            var shot = Gallery.again(name, look, before);

            assertEquals(List.of(), ScreenChecks.of(shot));
        }
    }

    private static SettingsScreen screen(GivenDesk given, Path bundle) {
        var screen = new SettingsScreen(new SettingsScreen.Given(given.desk(), given.preferences(), new ScriptedPrompts().choosing(bundle), given.facts(_ -> {}), "0.1.0", new SettingsScreen.Doors(() -> {}, _ -> {}, (_, _) -> {}, _ -> {})), Locale.UK);
        screen.shown();
        return screen;
    }
}
