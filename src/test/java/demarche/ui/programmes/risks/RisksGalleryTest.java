package demarche.ui.programmes.risks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.history.Sample;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.support.ScriptedPrompts;
import demarche.ui.kit.Theme;
import demarche.ui.programmes.ProgrammesScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Risks, rights check and readiness of both samples in every look they must bear.
class RisksGalleryTest {
    private static final String NEW = "global-mechanism-2026";
    private static final String OLD = "swing-states-2020";
    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("risks-plan", Look.light(1080, 1100), NEW, "", "tab-risks"),
                Arguments.of("risks-plan-dark", Look.dark(1080, 1100), NEW, "", "tab-risks"),
                Arguments.of("risks-plan-2020", Look.light(1080, 1100), OLD, "", "tab-risks"),
                Arguments.of("risks-plan-narrow", Look.light(944, 1100), NEW, "", "tab-risks"),
                Arguments.of("risks-plan-200", Look.large(1080, 3600), NEW, "", "tab-risks"),
                Arguments.of("risks-open", Look.light(1080, 2000), NEW, "evidence-that-travels", "tab-risks"),
                Arguments.of("risks-open-dark", Look.dark(1080, 2000), NEW, "forensics-dhaka", "tab-risks"),
                Arguments.of("risks-open-narrow", Look.light(944, 2000), NEW, "evidence-that-travels", "tab-risks"),
                Arguments.of("risks-open-200", Look.large(1080, 6200), NEW, "forensics-dhaka", "tab-risks"),
                Arguments.of("risks-open-2020", Look.light(1080, 2000), OLD, "forensics-guatemala", "tab-risks"),
                Arguments.of("risks-open-arabic", new Look(1080, 2000, Theme.light(Locale.of("ar"))), NEW, "evidence-that-travels", "tab-risks"),
                Arguments.of("readiness-plan", Look.light(1080, 900), NEW, "", "tab-readiness"),
                Arguments.of("readiness-plan-dark", Look.dark(1080, 900), NEW, "", "tab-readiness"),
                Arguments.of("readiness-plan-2020", Look.light(1080, 900), OLD, "", "tab-readiness"),
                Arguments.of("readiness-plan-narrow", Look.light(944, 900), NEW, "", "tab-readiness"),
                Arguments.of("readiness-plan-200", Look.large(1080, 2600), NEW, "", "tab-readiness"),
                Arguments.of("readiness-plan-arabic", new Look(1080, 900, Theme.light(Locale.of("ar"))), NEW, "", "tab-readiness"),
                Arguments.of("risks-not-needed", Look.light(1080, 700), NEW, "strategy-lusaka", "tab-risks"));
    }

    private ProgrammesScreen screen(String sample) {
        Plan plan = Sample.load(sample).plan();
        return new ProgrammesScreen(GivenDesk.in(folder).withPlan(plan).desk(), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new ScriptedPrompts()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, String sample, String programme, String tab) {
        Parent view = Fx.call(() -> {
            var screen = screen(sample);
            screen.shown();
            Optional.of(programme).filter(p -> !p.isEmpty()).ifPresent(p -> screen.openProgramme(new ItemId(p)));
            return (Parent) screen.view();
        });
        var before = Gallery.shot(name, look, () -> view);
        Fx.run(() -> ((ToggleButton) view.lookup("#" + tab)).fire());
        Fx.run(() -> Optional.ofNullable((TableView<?>) view.lookup("#readiness-table")).ifPresent(table -> table.getSelectionModel().select(1)));
        Fx.run(() -> Optional.ofNullable((Hyperlink) view.lookup("#risk-evidence-late")).ifPresent(Hyperlink::fire));

        var shot = Gallery.again(name, look, before);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }
}
