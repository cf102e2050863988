package demarche.app;

import demarche.support.Fx;
import demarche.support.GeneratedPlans;
import demarche.support.GivenDesk;
import demarche.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;

/// What each screen but the briefs (which are made away from the window) costs to show with a plan of full size, beside the floor: the same screen with a sample plan.
/// Run by `demarche.benchmark.WindowBenchmark`, headless: `-Dglass.platform=Headless -Dprism.order=sw`.
public final class WindowBenchmark {
    private static final List<String> SCREENS = List.of("overview", "states", "programmes", "debates", "sharing", "settings");

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (var small = new WholeWindow(Files.createTempDirectory("window")).withSample("global-mechanism-2026");
                var large = new WholeWindow(Files.createTempDirectory("window"))) {
            var plan = GeneratedPlans.big(1);
            Fx.run(() -> large.given().desk().add(plan, GivenDesk.log(plan, "Ines Duarte")));
            Fx.settle();
            for (WholeWindow window : List.of(small, large)) Fx.run(() -> Theme.light(Locale.ENGLISH).applyTo(new Scene(window.view(), 1280, 800)));
            System.out.printf("%-12s %10s %10s %8s%n", "screen", "sample ms", "full ms", "ratio");
            for (String screen : SCREENS) {
                double floor = shown(small, screen);
                double full = shown(large, screen);
                System.out.printf("%-12s %10.0f %10.0f %8.1f%n", screen, floor, full, full / floor);
            }
        }
        System.exit(0);
    }

    /// The second showing, laid out; the first loads classes.
    private static double shown(WholeWindow window, String screen) {
        double last = 0;
        for (int i = 0; i < 3; i++) {
            Fx.run(() -> window.wiring().show("settings"));
            Fx.settle();
            long start = System.nanoTime();
            Fx.run(() -> {
                window.wiring().show(screen);
                window.view().applyCss();
                window.view().layout();
            });
            last = (System.nanoTime() - start) / 1e6;
            Fx.settle();
        }
        return last;
    }
}
