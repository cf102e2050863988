package demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.ui.desk.SaveState;
import demarche.pack.block.Mark;
import demarche.plan.handling.Handling;
import demarche.support.DirectBackground;
import demarche.support.DummyScreen;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import demarche.text.Texts;
import demarche.ui.kit.PartsPage;
import demarche.ui.kit.Screen;
import demarche.ui.kit.part.EmptyState;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The frame around an example screen in every look it must bear.
class ShellGalleryTest {
    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("1280", Look.light(1280, 800)), Arguments.of("dark", Look.dark(1280, 800)), Arguments.of("1000", Look.light(1000, 800)),
                Arguments.of("200", Look.large(1280, 800)), Arguments.of("1000-200", Look.large(1000, 700)), Arguments.of("wide", Look.light(2000, 1100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everythingIsNamedUncutAndClear(String name, Look look) {
        var shot = Gallery.shot("shell-" + name, look, () -> new ShellView(open(model()), Texts.of("shell", Locale.UK)));

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void withoutAPlanTheBannerSaysSo() {
        var shot = Gallery.shot("shell-none", Look.light(1280, 800), () -> new ShellView(model(), Texts.of("shell", Locale.UK)));

        assertEquals(List.of(), ScreenChecks.of(shot));
    }

    @Test
    void thePaletteLeavesTheMarkingInSight() {
        var view = Fx.call(() -> new ShellView(open(model()), Texts.of("shell", Locale.UK)));
        var scene = Gallery.shot("shell-palette", Look.light(1280, 800), () -> view).scene();

        Fx.run(view::openPalette);

        assertEquals(List.of(), ScreenChecks.of(Gallery.shot("shell-palette", scene)));
    }

    static Stream<Arguments> sheets() {
        return Stream.of(Arguments.of("dark", Look.dark(1280, 800)), Arguments.of("1000", Look.light(1000, 700)), Arguments.of("200", Look.large(1280, 800)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void theKeysStandOnOneSheetThoseOfTheScreenLast(String name, Look look) {
        var view = Fx.call(() -> new ShellView(open(model()), Texts.of("shell", Locale.UK)));
        var scene = Gallery.shot("shell-keys-" + name, look, () -> view).scene();

        Fx.run(view::openKeys);

        assertEquals(List.of(), ScreenChecks.of(Gallery.shot("shell-keys-" + name, scene)));
    }

    private static ShellViewModel model() {
        List<Screen> screens = List.of(new DummyScreen("overview", "Overview", "fth-home", PartsPage::overview).counting(6, true)
                        .telling(new Screen.Key("Ctrl F", "Filter the list of states"), new Screen.Key("Ctrl J", "Compare the rows marked in the list, two to four"), new Screen.Key("Alt ←", "From the profile of a state back to all states")),
                DummyScreen.empty("states", "States", "fth-globe").counting(14, false), DummyScreen.empty("programmes", "Programmes", "fth-clipboard").counting(6, false),
                DummyScreen.empty("debates", "Debates", "fth-columns"), DummyScreen.empty("timeline", "Timeline", "fth-calendar"),
                DummyScreen.empty("answers", "Answers", "fth-book-open"), DummyScreen.empty("encounters", "Encounters", "fth-message-square").counting(9, false),
                DummyScreen.empty("packs", "Packs", "fth-file-text").counting(3, false), DummyScreen.empty("sharing", "Sharing", "fth-share-2"),
                DummyScreen.empty("settings", "Settings", "fth-sliders"));
        var welcome = new DummyScreen("welcome", "Welcome", "fth-home", () -> new EmptyState("Plan so that the debates meet", "Everything stays on this computer."));
        var model = new ShellViewModel(screens, welcome, new DirectBackground());
        model.footer().setAll("Reference facts", "as of 23 Nov 2026", "Ines Duarte, Cyber unit");
        model.findWith(_ -> List.of(new Hit("State", "Guatemala", "objects to Article 32(b)", () -> {}), new Hit("Topic", "13(d) Cooperate on crime", "Cyber norms", () -> {}),
                new Hit("Do", "New programme", "Ctrl N", () -> {})));
        return model;
    }

    private static ShellViewModel open(ShellViewModel model) {
        model.planTitleProperty().set("Before the Global Mechanism");
        model.countdownProperty().set(Optional.of(new Countdown("14 days", "to Global Mechanism groups", "7 Dec")));
        model.saveStateProperty().set(Optional.of(new SaveState.Saved(LocalTime.of(9, 41))));
        model.undo().nextProperty().set(Optional.of("13(h) added to Night desk"));
        model.planMenu().setAll(new MenuEntry("Print", "Ctrl P", true, () -> {}));
        model.markingProperty().set(Optional.of(new Marking(Mark.of(Handling.AMBER), "Internal edition", "Limited to the desk and its missions")));
        return model;
    }
}
