package demarche.ui.debates.matrix;

import demarche.insight.debate.Matrix.Columns;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.support.GeneratedPlans;
import demarche.ui.debates.matrix.MatrixLayout.Spot;
import demarche.ui.debates.matrix.MatrixViewModel.Asked;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import javafx.scene.Scene;

/// What one step of scrolling costs on the JavaFX thread, laid out and drawn into the canvas, with 60 states and all topics of all debates, beside the floor: the same
/// with a plan of four states. Run by `demarche.benchmark.DebatesBenchmark`.
public final class MatrixBenchmark {
    private static final int STEPS = 120;

    private MatrixBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        scrolled(new GeneratedPlans.Size(60, 600, 2_000, 25));
        double floor = scrolled(new GeneratedPlans.Size(1, 1, 0, 60));
        double sixty = scrolled(new GeneratedPlans.Size(60, 600, 2_000, 25));
        System.out.printf("matrix, one step of scrolling, 60 states × all topics: %.2f ms (limit 16), %.1f times the floor of %.2f ms%n", sixty, sixty / floor, floor);
    }

    private static double scrolled(GeneratedPlans.Size size) throws IOException {
        try (var given = GivenMatrix.plan(GeneratedPlans.of(1, size), Files.createTempDirectory("matrix"))) {
            var page = given.page();
            Fx.run(() -> {
                given.tab().model().askedProperty().set(Asked.FIRST.with(Columns.ALL));
                var scene = new Scene(page, 1000, 900);
                Look.light(1000, 900).theme().applyTo(scene);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
            Fx.settle();
            var random = new Random(1);
            int rows = given.shown().height();
            int columns = given.shown().columns().size();
            var millis = new double[STEPS];
            for (int i = 0; i < STEPS; i++) {
                var spot = new Spot(random.nextInt(rows), random.nextInt(columns));
                millis[i] = Fx.call(() -> {
                    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    given.tab().pane().walkTo(spot);
                    given.tab().pane().applyCss();
                    given.tab().pane().layout();
                    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
                });
            }
            Arrays.sort(millis);
            return millis[STEPS * 95 / 100];
        }
    }
}
