package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Hearing;
import demarche.plan.choice.Reception;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

/// From anywhere to an answer, by the keyboard alone.
class PaletteTest {
    private static final NarrativeId ARTICLE_32B = new NarrativeId("con-sovereignty-32b");
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;

    @Test
    void fourKeystrokesLeadToAnAnswer() {
        try (var window = window().onStage()) {
            robot.push(KeyCode.CONTROL, KeyCode.K).type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.ENTER);
            Fx.settle();

            assertEquals("answers", Fx.call(() -> window.wiring().front()));
            assertTrue(headings(window).contains("“Article 32b lets foreign police take data from our servers without asking us.”"));
        }
    }

    @Test
    void copyingTakesTheSourcesAlong() {
        try (var window = window().onStage()) {
            robot.push(KeyCode.CONTROL, KeyCode.K).type(KeyCode.DIGIT3, KeyCode.DIGIT2).push(KeyCode.CONTROL, KeyCode.C);
            Fx.settle();

            String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
            assertEquals("overview", Fx.call(() -> window.wiring().front()));
            assertTrue(copied.contains("What is fair:") && copied.contains("T-CY Guidance Note 3"), copied);
        }
    }

    @ParameterizedTest
    @CsvSource({"32, Answers", "13(d), Answers", "guatemala, States", "GTM, States", "new prog, Actions", "afford, Answers", "trans-border, Answers"})
    void whatWasNamedOutrightComesFirst(String typed, String group) {
        try (var window = window()) {
            type(window, typed);

            assertTrue(rows(window).getFirst().contains("name=" + group), rows(window).toString());
        }
    }

    @Test
    void aStateIsOneLineHoweverItWasFound() {
        try (var window = window()) {
            type(window, "guatemala");

            assertEquals(1, rows(window).stream().filter(r -> r.contains("kind=States") && r.contains("title=Guatemala,")).count());
        }
    }

    @Test
    void whereItCameUpStandsUnderTheAnswer() {
        try (var window = window()) {
            type(window, "32b");

            assertTrue(rows(window).stream().anyMatch(r -> r.contains("Guatemala, 14 Oct 2026")), rows(window).toString());
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1280, 800)), Arguments.of("dark", Look.dark(1280, 800)), Arguments.of("1000", Look.light(1000, 800)),
                Arguments.of("200", Look.large(1400, 1000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theAnswerStandsBesideTheList(String name, Look look) {
        try (var window = window()) {
            var shot = Gallery.shot("palette-" + name, look, window::view);
            type(window, "32b");

            assertEquals(List.of(), ScreenChecks.of(Gallery.shot("palette-" + name, shot.scene())));
        }
    }

    private WholeWindow window() {
        var window = new WholeWindow(folder).withSample("global-mechanism-2026");
        Fx.run(() -> window.given().desk().edit(plan -> plan.with(Hearing.of(new ItemId("heard"), new Iso3("GTM"), ARTICLE_32B).withDay(Optional.of(LocalDate.of(2026, 10, 14)))
                .withWords("Who gave consent in that case?").withReception(Optional.of(Reception.MIXED)))));
        Fx.settle();
        return window;
    }

    private static void type(WholeWindow window, String typed) {
        Fx.run(() -> {
            window.view().openPalette();
            ((TextField) window.view().lookup("#palette")).setText(typed);
        });
        Fx.settle();
    }

    private static List<String> rows(WholeWindow window) {
        return Fx.call(() -> ((ListView<?>) window.view().lookup("#palette-hits")).getItems().stream().map(Object::toString).toList());
    }

    private static List<String> headings(WholeWindow window) {
        return Fx.call(() -> window.view().lookupAll(".heading").stream().map(n -> ((Label) n).getText()).toList());
    }
}
