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
        if (arguments.length > 0) System.exit(new WithoutWindow(places, System.out, System.err).run(arguments));
        if (Display.isMissing(System.getProperty("os.name"), System.getenv())) System.exit(new WithoutWindow(places, System.out, System.err).instead());
        Window.open(places);
    }
}
