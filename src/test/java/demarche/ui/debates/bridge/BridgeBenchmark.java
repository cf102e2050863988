package demarche.ui.debates.bridge;

import demarche.pack.figure.bridge.Extent;
import demarche.reference.topic.Debate;
import demarche.support.Fx;
import demarche.support.Gallery.Look;
import demarche.ui.kit.part.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// How long the largest bridge keeps the window's thread: all debates, all topics, all links, drawn in software. Time of the processor, so that a busy computer does not count.
final class BridgeBenchmark {
    private BridgeBenchmark() {}

    public static void main(String[] args) throws IOException {
        try (var given = GivenBridgeTab.of("global-mechanism-2026", Files.createTempDirectory("bridge"))) {
            Scene scene = Fx.call(() -> {
                given.tab().follow();
                var made = new Scene(new Page("Debates", "").main(given.tab().view()), 1080, 900);
                Look.light(1080, 900).theme().applyTo(made);
                return made;
            });
            Fx.run(() -> scene.snapshot(null));
            say("all debates and topics, first time", () -> {
                for (Debate debate : Debate.values()) given.model().show(debate, true);
                given.model().show(new Extent.Everything());
                scene.snapshot(null);
            });
            ScrollPane scroll = given.tab().bridge().picture().node();
            for (int i = 0; i < 24; i++) {
                double to = i % 8 / 8.0;
                say("one step of scrolling, lines drawn", () -> {
                    scroll.setVvalue(to);
                    scene.getRoot().layout();
                });
            }
            for (int i = 0; i < 8; i++) say("one topic walked, its links shown", () -> {
                given.model().walk(new demarche.plan.id.TopicId("norm-2015-d"));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
        System.exit(0);
    }

    private static void say(String what, Runnable work) {
        double took = Fx.call(() -> {
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e6;
        });
        System.out.printf("%s: %.1f ms%n", what, took);
    }
}
