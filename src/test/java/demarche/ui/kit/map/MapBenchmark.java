package demarche.ui.kit.map;

import demarche.insight.map.Atlas;
import demarche.insight.map.Colouring;
import demarche.reference.Reference;
import demarche.support.DirectBackground;
import demarche.support.Fx;
import demarche.text.Texts;
import demarche.ui.kit.Theme;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// What the first drawing of the map costs, and a frame while it is panned and zoomed, beside the floor: moving one finished picture of the same size.
/// Run by `demarche.benchmark.MapBenchmark`, headless and drawn by the processor alone, which is slower than any screen.
public final class MapBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 490;
    private static final int FRAMES = 240;
    private static final double LIMIT = 1000.0 / 60;

    private MapBenchmark() {}

    public static void main(String[] arguments) {
        Reference reference = Reference.load();
        frames(floor(), _ -> {});
        double colouring = millis(() -> colouring(reference));
        double reading = millis(() -> Sheets.of(reference));
        Sheets sheets = Sheets.of(reference);
        var map = new WorldMapPane[1];
        var scene = new Scene[1];
        Colouring shown = colouring(reference);
        // The window is there, with its styles, before a map comes into it.
        var window = new StackPane();
        Fx.run(() -> {
            scene[0] = scene(window);
            scene[0].snapshot(null);
        });
        double first = millis(() -> Fx.run(() -> {
            map[0] = new WorldMapPane(sheets, new DirectBackground(), Texts.of("map", Locale.ENGLISH));
            map[0].show(shown, Map.of());
            window.getChildren().setAll(map[0]);
            window.applyCss();
            window.layout();
            scene[0].snapshot(null);
        }));
        System.out.printf("colouring, first time:          %6.0f ms%n", colouring);
        System.out.printf("outlines, first time:           %6.0f ms (away from the window)%n", reading);
        System.out.printf("first drawing in a window:      %6.0f ms (limit 200)%n", first);

        double again = millis(() -> Fx.run(() -> {
            var another = new WorldMapPane(sheets, new DirectBackground(), Texts.of("map", Locale.ENGLISH));
            another.show(shown, Map.of());
            window.getChildren().setAll(another);
            window.applyCss();
            window.layout();
            scene[0].snapshot(null);
            window.getChildren().setAll(map[0]);
        }));
        System.out.printf("drawn in another place:         %6.0f ms%n", again);

        double[] floor = frames(floor(), _ -> {});
        report("floor, one picture moved", floor, floor);
        for (double closeness : new double[] {1.5, 3, 8}) {
            Fx.run(() -> {
                map[0].showAll();
                map[0].zoom(closeness);
                map[0].settle();
            });
            report("panned at " + closeness, frames(scene[0], i -> {
                map[0].move(c -> c.panned(Math.sin(i / 20.0) * 12, Math.cos(i / 20.0) * 5));
                map[0].keepMoving();
            }), floor);
        }
        Fx.run(map[0]::showAll);
        report("zoomed in and out", frames(scene[0], i -> {
            map[0].move(c -> c.zoomed(i % 120 < 60 ? 1.05 : 1 / 1.05, 620, 200));
            map[0].keepMoving();
        }), floor);
        double[] rests = frames(scene[0], i -> map[0].settle());
        report("drawn sharply at rest", rests, floor);
        System.exit(0);
    }

    private static Colouring colouring(Reference reference) {
        Atlas atlas = Atlas.of(reference.on(LocalDate.of(2026, 11, 23)), Optional.empty(), List.of(), Texts.of("map", Locale.ENGLISH));
        return atlas.colouring(atlas.find("vote:74/247").orElseThrow());
    }

    private static Scene scene(StackPane root) {
        var scene = new Scene(root, WIDTH, HEIGHT);
        Theme.light(Locale.ENGLISH).applyTo(scene);
        root.applyCss();
        root.layout();
        return scene;
    }

    private static Scene floor() {
        return Fx.call(() -> {
            var picture = new ImageView(new WritableImage(WIDTH, HEIGHT));
            return scene(new StackPane(picture));
        });
    }

    /// What the threads that lay out and draw, and this one, have worked so far: other work on the machine would tell on the clock.
    private static long worked() {
        long sum = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            boolean ours = thread != null && (thread.getThreadName().startsWith("JavaFX") || thread.getThreadName().startsWith("Quantum")
                    || thread.getThreadId() == Thread.currentThread().threadId());
            if (ours) sum += THREADS.getThreadCpuTime(thread.getThreadId());
        }
        return sum;
    }

    /// Each frame moves the map, lays out and draws.
    private static double[] frames(Scene scene, IntConsumer move) {
        var into = new WritableImage(WIDTH, HEIGHT);
        double[] frames = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            int now = i;
            frames[i] = Fx.call(() -> {
                long start = worked();
                move.accept(now);
                scene.snapshot(into);
                return (worked() - start) / 1e6;
            });
        }
        return frames;
    }

    private static void report(String what, double[] frames, double[] floor) {
        double[] sorted = frames.clone();
        Arrays.sort(sorted);
        double[] least = floor.clone();
        Arrays.sort(least);
        long late = Arrays.stream(frames).filter(f -> f > LIMIT).count();
        System.out.printf("%-30s  %6.1f ms, 95 of 100 within %.1f, slowest %.1f; %d of %d over a sixtieth; %.1f times the floor%n", what, sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100], sorted[sorted.length - 1], late, frames.length, sorted[sorted.length / 2] / least[least.length / 2]);
    }

    private static double millis(Runnable work) {
        long start = worked();
        work.run();
        return (worked() - start) / 1e6;
    }
}
