package demarche.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.support.Fx;
import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The panel in which an encounter is logged, over the profile of a state.
class LogPanelGalleryTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("light", Look.light(1280, 800)), Arguments.of("dark", Look.dark(1280, 800)), Arguments.of("1000", Look.light(1000, 700)), Arguments.of("200", Look.large(1400, 1000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theFieldsStandInTheOrderOfTelling(String name, Look look) {
        try (var window = new WholeWindow(folder).withSample("global-mechanism-2026")) {
            Fx.run(() -> window.wiring().openState(new Iso3("GTM")));
            var shot = Gallery.shot("log-panel-" + name, look, window::view);
            Fx.run(() -> {
                window.wiring().logAsked(new NarrativeId("con-sovereignty-32b"));
                ((ComboBox<?>) window.view().lookup("#encounter-heard")).getSelectionModel().select(4);
                ((TextArea) window.view().lookup("#encounter-quote")).setText("And who asks the judge?");
            });

            assertEquals(List.of(), ScreenChecks.of(Gallery.shot("log-panel-" + name, shot.scene())));
        }
    }
}
