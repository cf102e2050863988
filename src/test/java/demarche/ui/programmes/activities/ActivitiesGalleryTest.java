package demarche.ui.programmes.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.history.Sample;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.GivenDesk;
import demarche.support.ScreenChecks;
import demarche.ui.kit.Theme;
import demarche.ui.kit.table.Grid;
import demarche.ui.programmes.ProgrammesScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The activities of a programme and of all, in every look they must bear, with what both samples hold.
class ActivitiesGalleryTest {
    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        String now = "global-mechanism-2026";
        return Stream.of(Arguments.of("sheet", Look.light(1080, 1500), now, "evidence-that-travels-3"), Arguments.of("sheet-dark", Look.dark(1080, 1500), now, "evidence-that-travels-3"),
                Arguments.of("sheet-narrow", Look.light(944, 1600), now, "evidence-that-travels-3"), Arguments.of("sheet-200", Look.large(1080, 3600), now, "evidence-that-travels-3"),
                Arguments.of("sheet-mirrored", new Look(1080, 1500, Theme.light(Locale.of("ar"))), now, "evidence-that-travels-3"),
                Arguments.of("sheet-2020", Look.light(1080, 1500), "swing-states-2020", "evidence-maghreb-2"));
    }

    private Parent screen(String sample, Consumer<ProgrammesScreen> act) {
        return Fx.call(() -> {
            var desk = GivenDesk.in(folder).withPlan(Sample.load(sample).plan()).desk();
            var screen = new ProgrammesScreen(desk, Locale.UK, new ProgrammesScreen.Doors(_ -> {}, (_, _) -> {}, new demarche.support.ScriptedPrompts()));
            screen.shown();
            act.accept(screen);
            return (Parent) screen.view();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingOfAnActivityIsNamedUncutAndClear(String name, Look look, String sample, String activity) {
        Parent view = screen(sample, s -> s.openActivity(new ItemId(activity.substring(0, activity.lastIndexOf('-'))), new ItemId(activity)));

        var shot = Gallery.shot("activities-" + name, look, () -> view);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    static Stream<Arguments> panels() {
        return Stream.of(Arguments.of("change", "change-chosen"), Arguments.of("same", "same-for"), Arguments.of("types", "keep-type"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("panels")
    void whatIsAskedFirstIsNamedUncutAndClear(String name, String button) {
        Parent view = screen("global-mechanism-2026", s -> s.openActivity(new ItemId("evidence-that-travels"), new ItemId("evidence-that-travels-3")));
        var shot = Gallery.shot("activities-" + name, Look.light(1080, 1000), () -> view);
        Fx.run(() -> ((ButtonBase) view.lookup("#" + button)).fire());

        var asked = Gallery.again("activities-" + name, Look.light(1080, 1000), shot);

        assertEquals(List.of(), ScreenChecks.of(asked));
    }

    static Stream<Arguments> all() {
        return Stream.of(Arguments.of("all", Look.light(1080, 800)), Arguments.of("all-dark", Look.dark(1080, 800)), Arguments.of("all-narrow", Look.light(944, 800)), Arguments.of("all-200", Look.large(1080, 1400)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theActivitiesOfAllProgrammesAreNamedUncutAndClear(String name, Look look) {
        Parent view = screen("global-mechanism-2026", s -> {});
        var list = Gallery.shot("activities-" + name, look, () -> view);
        Fx.run(() -> ((ButtonBase) view.lookup("#tab-all-activities")).fire());

        var shot = Gallery.again("activities-" + name, look, list);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    private static final String PASTE = "Activity\tPlace\tPlanned\tFirst day\tLast day\tWeather\nMock trial on electronic evidence\tAntigua\t26\t\t\tdry\n"
            + "Round table of court clerks\tGuatemala City\tsome\t2027-02-08\t2027-02-09\t\nDigital forensics course\tMexico City\t18\t2027-02-30\t\t\n\tCobán\t4\t\t\t\n";

    static Stream<Arguments> hands() {
        Consumer<Parent> choice = view -> type(view, "status", "co");
        Consumer<Parent> refused = view -> {
            type(view, "starts", "soon");
            press(view, "cell-editor", KeyCode.ENTER);
        };
        Consumer<Parent> paste = view -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, PASTE));
            ((ButtonBase) view.lookup("#paste")).fire();
        };
        Look light = Look.light(1080, 760);
        return Stream.of(Arguments.of("choice", light, choice), Arguments.of("refused", light, refused), Arguments.of("refused-dark", Look.dark(1080, 760), refused),
                Arguments.of("choice-200", Look.large(1080, 1400), choice), Arguments.of("paste", light, paste), Arguments.of("paste-200", Look.large(1080, 1900), paste));
    }

    private static void type(Parent view, String column, String words) {
        var table = (TableView<?>) view.lookup("#activity-grid");
        ((Grid<?>) table.getParent()).edit(new ItemId("evidence-that-travels-3"), column);
        ((TextField) view.lookup("#cell-editor")).setText(words);
    }

    private static void press(Parent view, String id, KeyCode key) {
        Event.fireEvent(view.lookup("#" + id), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hands")
    void whatIsBeingDoneIsNamedUncutAndClear(String name, Look look, Consumer<Parent> act) {
        Parent view = screen("global-mechanism-2026", s -> s.openActivity(new ItemId("evidence-that-travels"), new ItemId("evidence-that-travels-3")));
        var shot = Gallery.shot("activities-" + name, look, () -> view);
        Fx.run(() -> act.accept(view));

        var done = Gallery.again("activities-" + name, look, shot);

        assertEquals(List.of(), ScreenChecks.of(done));
    }
}
