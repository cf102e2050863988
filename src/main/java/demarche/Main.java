package demarche;

import demarche.app.Display;
import demarche.app.Places;
import demarche.app.Window;
import demarche.app.WithoutWindow;

/// Starts Demarche: the window when called alone, one command when called with words.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Places places = Places.ofThisUser();
        var withoutWindow = new WithoutWindow(places, System.out, System.err);
        if (arguments.length > 0) System.exit(withoutWindow.run(arguments));
        if (Display.isMissing(System.getProperty("os.name"), System.getenv())) System.exit(withoutWindow.insteadOf(WithoutWindow.Lack.DISPLAY));
        if (!Window.open(places)) System.exit(withoutWindow.insteadOf(WithoutWindow.Lack.LIBRARIES));
    }
}
