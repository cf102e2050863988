package demarche.ui.programmes;

import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.kit.part.SearchPanel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// List and editor in every look they must bear.
class ProgrammesGalleryTest {
    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        Consumer<ProgrammesScreen> list = _ -> {};
        Consumer<ProgrammesScreen> beginning = s -> s.newProgramme(Set.of(OpenDesk.GTM));
        return Stream.of(
                Arguments.of("list-empty", Look.light(1080, 724), OpenDesk.empty(), list),
                Arguments.of("list", Look.light(1080, 724), OpenDesk.plan(), list),
                Arguments.of("list-200", Look.large(1080, 800), OpenDesk.plan(), list),
                Arguments.of("list-new", Look.light(1080, 724), OpenDesk.plan(), beginning),
                Arguments.of("editor", Look.light(1080, 1250), OpenDesk.plan(), opening(OpenDesk.JOINED)),
                Arguments.of("editor-dark", Look.dark(1080, 1250), OpenDesk.plan(), opening(OpenDesk.JOINED)),
                Arguments.of("editor-narrow", Look.light(944, 1250), OpenDesk.plan(), opening(OpenDesk.JOINED)),
                Arguments.of("editor-200", Look.large(1080, 4200), OpenDesk.plan(), opening(OpenDesk.JOINED)),
                Arguments.of("editor-single", Look.light(1080, 900), OpenDesk.plan(), opening(OpenDesk.SINGLE)),
                Arguments.of("editor-mirrored", new Look(1080, 1250, Theme.light(Locale.of("ar"))), OpenDesk.plan(), opening(OpenDesk.JOINED)),
                Arguments.of("editor-begun", Look.light(1080, 900), OpenDesk.plan(), opening(OpenDesk.BEGUN)));
    }

    private static Consumer<ProgrammesScreen> opening(ItemId id) {
        return screen -> screen.openProgramme(id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look, Plan plan, Consumer<ProgrammesScreen> act) {
        Parent view = Fx.call(() -> {
            var screen = new ProgrammesScreen(OpenDesk.with(plan, folder), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
            screen.shown();
            act.accept(screen);
            return (Parent) screen.view();
        });

        var shot = Gallery.shot("programmes-" + name, look, () -> view);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    static Stream<Arguments> advice() {
        return Stream.of(Arguments.of("activities", "Activities", Look.light(1080, 1000), OpenDesk.SINGLE), Arguments.of("activities-dark", "Activities", Look.dark(1080, 1000), OpenDesk.SINGLE),
                Arguments.of("activities-200", "Activities", Look.large(1080, 4200), OpenDesk.SINGLE), Arguments.of("activities-none", "Activities", Look.light(1080, 1000), OpenDesk.BEGUN),
                Arguments.of("indicators", "Indicators", Look.light(1080, 1250), OpenDesk.JOINED), Arguments.of("indicators-narrow", "Indicators", Look.light(944, 1250), OpenDesk.JOINED),
                Arguments.of("indicators-200", "Indicators", Look.large(1080, 4800), OpenDesk.JOINED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("advice")
    void everySuggestionIsNamedUncutAndClear(String name, String subject, Look look, ItemId programme) {
        var shot = Gallery.shot("programmes-" + name, look, () -> {
            var screen = new ProgrammesScreen(OpenDesk.with(OpenDesk.plan(), folder), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
            screen.shown();
            screen.openProgramme(programme);
            return (Parent) screen.view();
        });

        Fx.run(() -> shot.scene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast).filter(b -> b.getText().equals(subject)).findFirst().orElseThrow().fire());

        Gallery.again("programmes-" + name, look, shot);
        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void theSearchShowsCodeTitleAndSummary() {
        var shot = Gallery.shot("programmes-search", Look.light(520, 420), () -> {
            var open = new OpenProgramme(OpenDesk.with(OpenDesk.plan(), folder), OpenDesk.wording());
            open.open(OpenDesk.SINGLE);
            var panel = new SearchPanel<>("Topic", "Number or word", Locale.UK, sought -> new TopicsViewModel(open).find(List.of(demarche.reference.topic.Debate.CYBERCRIME), sought));
            panel.field().setText("evid");
            return Style.styled(new StackPane(panel), Style.FLOATING);
        });

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void anActivityOpensWithAllThatIsKnownOfIt() {
        var shot = Gallery.shot("programmes-activity", Look.light(1080, 1500), () -> {
            var screen = new ProgrammesScreen(OpenDesk.with(OpenDesk.plan(), folder), Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
            screen.shown();
            screen.openActivity(OpenDesk.JOINED, new ItemId("trial"));
            return (Parent) screen.view();
        });
        Fx.settle();

        assertEquals(List.of(), ScreenChecks.of(shot));
    }
}
