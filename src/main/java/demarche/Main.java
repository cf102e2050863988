package demarche;

import demarche.app.Asked;
import demarche.app.Display;
import demarche.app.Places;
import demarche.app.Window;
import demarche.app.WithoutWindow;
import java.nio.file.Path;
import java.util.Optional;

/// Starts Demarche: the window when called alone or with a plan file, one command when called with words.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Places places = Places.ofThisUser();
        var withoutWindow = new WithoutWindow(places, System.out, System.err);
        switch (Asked.by(arguments)) {
            case Asked.ACommand command -> System.exit(withoutWindow.run(command.words().toArray(String[]::new)));
            case Asked.AWindow window -> show(places, withoutWindow, window.file());
        }
    }

    private static void show(Places places, WithoutWindow withoutWindow, Optional<Path> file) {
        if (Display.isMissing(System.getProperty("os.name"), System.getenv())) System.exit(withoutWindow.insteadOf(WithoutWindow.Lack.DISPLAY));
        if (!Window.open(places, file)) System.exit(withoutWindow.insteadOf(WithoutWindow.Lack.LIBRARIES));
    }
}
