package demarche.app;

import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.support.ScriptedPrompts;
import demarche.ui.kit.Theme;
import demarche.ui.shell.ShellView;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window as the program makes it, over a library in a folder of the test; work is done at once and questions are answered by script.
final class WholeWindow implements AutoCloseable {
    private final GivenDesk given;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final Wiring wiring;
    private Optional<Stage> stage = Optional.empty();

    WholeWindow(Path folder) {
        given = Fx.call(() -> GivenDesk.in(folder));
        wiring = Fx.call(() -> new Wiring(given.desk(), given.preferences(), given.recent(), prompts, given.facts(_ -> {}), Locale.ENGLISH));
    }

    GivenDesk given() {
        return given;
    }

    ScriptedPrompts prompts() {
        return prompts;
    }

    Wiring wiring() {
        return wiring;
    }

    ShellView view() {
        return wiring.view();
    }

    /// Opens a sample, as its button does.
    WholeWindow withSample(String name) {
        var sample = demarche.history.Sample.load(name);
        Fx.run(() -> given.desk().add(sample.plan(), sample.log()));
        Fx.settle();
        return this;
    }

    /// On the 1000 × 1000 screen of the headless platform.
    WholeWindow onStage() {
        Fx.run(() -> {
            var scene = new Scene(wiring.view(), 1000, 900);
            Theme.light(Locale.ENGLISH).applyTo(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            stage = Optional.of(shown);
        });
        Fx.settle();
        return this;
    }

    @Override
    public void close() {
        Fx.run(() -> stage.ifPresent(Stage::close));
        given.close();
    }
}
