package demarche.ui.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.planfile.PlanFileWriter;
import demarche.plan.Plan;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The sharing sheet in every look it must bear.
class SharingGalleryTest {
    private static final Plan MINE = GivenDesk.plan("Before the Global Mechanism", "GTM", "KEN");
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1080, 724)), Arguments.of("dark", Look.dark(1080, 724)), Arguments.of("1000", Look.light(944, 724)),
                Arguments.of("200", Look.large(888, 1900)), Arguments.of("200-dark", new Look(1168, 1900, Theme.light(Locale.UK).withDark(true).withPercent(200))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aPlanThatIsHereAlreadyIsSaidSo(String name, Look look) throws FileTrouble {
        Path file = folder.resolve("from-New-York.demarche");
        Plan theirs = MINE.with(GivenDesk.plan("x", "SLB").targetStates().iterator().next());
        new PlanFileWriter(Locale.UK).write(file, theirs, GivenDesk.log(theirs, "Amina Mwangi"));

        try (var given = GivenDesk.in(folder).withPlan(MINE)) {
            var shot = Gallery.shot("sharing-" + name, look, () -> opened(given, file));

            assertEquals(java.util.List.of(), ScreenChecks.of(shot));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aForeignFileIsRefusedInASentence(String name, Look look) throws IOException {
        Path file = Files.writeString(folder.resolve("holiday.demarche"), "not a plan");

        try (var given = GivenDesk.in(folder)) {
            var shot = Gallery.shot("sharing-refused-" + name, look, () -> opened(given, file));

            assertEquals(java.util.List.of(), ScreenChecks.of(shot));
        }
    }

    private static Parent opened(GivenDesk given, Path file) {
        var screen = new SharingScreen(given.desk(), new ScriptedPrompts(), Locale.UK);
        screen.shown();
        screen.open(file);
        return (Parent) screen.view();
    }
}
