package demarche.app;

import demarche.plan.Plan;
import demarche.support.Fx;
import demarche.support.GeneratedPlans;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import demarche.ui.answers.AnswersScreen;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Theme;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;

/// What a keystroke in the palette costs with a plan of full size: finding, which is done away from the window, and showing.
/// Run by `demarche.benchmark.PaletteBenchmark`, headless.
public final class PaletteBenchmark {
    private static final List<String> TYPED = List.of("3", "32", "32b", "e", "ev", "evi", "evid", "g", "gu", "gua", "c", "co", "cos", "cost", "13", "13(d", "13(d)", "p", "pr", "pro", "sov", "rights", "art. 35");
    private static final int ROUNDS = 12;

    private PaletteBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (var window = new WholeWindow(Files.createTempDirectory("palette"))) {
            Plan plan = GeneratedPlans.big(1);
            Fx.run(() -> window.given().desk().add(plan, GivenDesk.log(plan, "Ines Duarte")));
            Fx.settle();
            var screen = Fx.call(() -> new AnswersScreen(window.given().desk(), Locale.ENGLISH, new AnswersScreen.Given(window.given().preferences().reviewMonthsProperty(),
                    new TakeBack(window.given().desk(), (_, _) -> {}), _ -> {}), new AnswersScreen.Doors(_ -> {}, _ -> {}, _ -> {}, _ -> {})));
            var texts = Texts.of("app", Locale.ENGLISH);
            var finder = new Finder(window.given().desk(), texts, window.wiring(), new Answering(window.given().desk(), texts, window.wiring(), screen));
            long first = cost("32", finder::find);
            System.out.printf("first question of a plan: %.1f ms%n", first / 1e6);
            told("finding", finder::find);
            Fx.run(() -> {
                Theme.light(Locale.ENGLISH).applyTo(new Scene(window.view(), 1280, 800));
                window.view().openPalette();
                TextField field = (TextField) window.view().lookup("#palette");
                told("finding and showing", typed -> {
                    field.setText(typed);
                    window.view().applyCss();
                    window.view().layout();
                });
            });
        }
        System.exit(0);
    }

    private static void told(String what, Consumer<String> work) {
        long[] runs = new long[ROUNDS * TYPED.size()];
        for (int i = 0; i < runs.length; i++) runs[i] = cost(TYPED.get(i % TYPED.size()), work);
        long[] warm = Arrays.copyOfRange(runs, TYPED.size() * 4, runs.length);
        Arrays.sort(warm);
        for (int t = 0; t < TYPED.size(); t++) System.out.printf("%s %.1f  ", TYPED.get(t), runs[runs.length - TYPED.size() + t] / 1e6);
        System.out.printf("%n%s: median %.1f ms, p95 %.1f ms, most %.1f ms%n", what, warm[warm.length / 2] / 1e6, warm[warm.length * 95 / 100] / 1e6, warm[warm.length - 1] / 1e6);
    }

    /// Work of this thread alone: the machine may be busy.
    private static long cost(String typed, Consumer<String> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.accept(typed);
        return threads.getCurrentThreadCpuTime() - start;
    }
}
