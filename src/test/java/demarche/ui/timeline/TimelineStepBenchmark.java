package demarche.ui.timeline;

import demarche.insight.schedule.Span;
import demarche.pack.figure.timeline.Grouping;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;

/// What one step of scrolling, zooming and dragging costs on the JavaFX thread, laid out and drawn into the canvas, beside the floor: the same step with an empty
/// timeline. Run by `demarche.benchmark.TimelineBenchmark`.
public final class TimelineStepBenchmark {
    private static final int STEPS = 60;

    private TimelineStepBenchmark() {}

    public static void main(Plan big) throws IOException {
        Plan empty = Plan.empty(PlanHead.titled(new ItemId("empty"), "Empty", Handling.AMBER));
        steps(big, Grouping.PROGRAMME);
        double[] floor = steps(empty, Grouping.PROGRAMME);
        for (Grouping by : Grouping.values()) {
            double[] took = steps(big, by);
            System.out.printf("20,000 activities by %s: scroll %.1f ms, zoom %.1f ms, drag %.1f ms (limit 16); times the floor: %.0f, %.0f, %.0f%n", by.name().toLowerCase(java.util.Locale.ROOT), took[0], took[1], took[2],
                    took[0] / floor[0], took[1] / floor[1], took[2] / floor[2]);
        }
    }

    private static double[] steps(Plan plan, Grouping by) throws IOException {
        try (var given = GivenTimeline.plan(plan, Files.createTempDirectory("timeline"))) {
            Fx.run(() -> {
                given.screen().group(by);
                var scene = new Scene(given.page(), 1000, 900);
                Look.light(1000, 900).theme().applyTo(scene);
                dress(given);
                dress(given);
            });
            Fx.settle();
            var down = Fx.call(() -> (ScrollBar) given.screen().pane().getChildrenUnmodifiable().stream().filter(n -> n instanceof ScrollBar b && b.getOrientation() == javafx.geometry.Orientation.VERTICAL).findFirst().orElseThrow());
            double scroll = step(given, i -> down.setValue(down.getMax() * (i % 50) / 50));
            double zoom = step(given, i -> given.screen().pane().zoom(213 * (1 + i % 7 * 0.2), 0.5));
            double drag = step(given, i -> drag(given, i));
            return new double[] {scroll, zoom, drag};
        }
    }

    private static void drag(GivenTimeline given, int step) {
        var model = given.screen().model();
        var schedule = model.shownProperty().get().orElseThrow().schedule();
        schedule.activities().stream().filter(a -> schedule.isLive(a.id())).findFirst().ifPresent(a -> {
            model.chosenProperty().set(java.util.Optional.of(a.id()));
            Span days = schedule.days(a.id()).orElseThrow();
            model.preview(a.id(), days.movedBy(1 + step % 20));
        });
    }

    private static void dress(GivenTimeline given) {
        given.page().applyCss();
        given.page().layout();
    }

    private static double step(GivenTimeline given, IntConsumer change) {
        var millis = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            int at = i;
            millis[i] = Fx.call(() -> {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                change.accept(at);
                dress(given);
                return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
            });
        }
        Arrays.sort(millis);
        return millis[STEPS * 90 / 100];
    }
}
