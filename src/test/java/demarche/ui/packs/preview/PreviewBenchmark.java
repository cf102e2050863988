package demarche.ui.packs.preview;

import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.BriefPlans;
import demarche.pack.ink.Paper;
import demarche.reference.Reference;
import demarche.support.Fx;
import demarche.text.Texts;
import demarche.ui.kit.Theme;
import demarche.ui.kit.ThreadBackground;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// From the bytes of a brief to its first page on the screen, by the clock; then what is held while two hundred pages are scrolled through.
/// Run by `demarche.benchmark.PreviewBenchmark`, headless and drawn by the processor alone.
public final class PreviewBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PreviewBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        byte[] brief = BriefMaker.pdf(BriefPlans.tunisia(), Reference.load().on(LocalDate.of(2020, 1, 15)), BriefPlans.TUNISIA, Paper.A4);
        var background = new ThreadBackground(Executors.newFixedThreadPool(3, Thread.ofPlatform().daemon().factory()));
        PagesView pages = Fx.call(() -> new PagesView(Texts.of("preview", Locale.UK), background));
        Scene scene = Fx.call(() -> window(pages));
        first("12 pages, cold", pages, scene, pages(brief, 12));
        for (int run = 1; run <= 3; run++) {
            first("12 pages, warm", pages, scene, pages(brief, 12));
            first("74 pages, warm", pages, scene, pages(brief, 74));
        }
        Fx.run(() -> pages.show(Optional.empty()));
        long before = held();
        first("200 pages, warm", pages, scene, pages(brief, 200));
        long most = scrolled(pages, scene);
        System.out.printf("held at most while scrolling 200 pages: %4d MB; afterwards %d MB%n", most - before, held() - before);
        long start = System.nanoTime();
        Fx.run(() -> ((TextField) pages.lookup("#preview-search")).setText("evidence"));
        until(() -> !label(pages).isEmpty() && !label(pages).startsWith("Reading"));
        double hit = (System.nanoTime() - start) / 1e6;
        System.out.printf("first place found in 200 pages:         %4.0f ms (%s so far)%n", hit, label(pages));
        until(() -> held() > 0);
        System.out.printf("held with all texts being read:         %4d MB%n", held() - before);
        System.exit(0);
    }

    private static Scene window(PagesView pages) {
        HBox.setHgrow(pages, Priority.ALWAYS);
        var scene = new Scene(new HBox(pages, pages.thumbs()), 1000, 800);
        Theme.light(Locale.UK).applyTo(scene);
        scene.snapshot(null);
        return scene;
    }

    private static String label(PagesView pages) {
        return Fx.call(() -> pages.lookupAll(".label").stream().map(n -> ((javafx.scene.control.Labeled) n).getText()).filter(t -> t.matches("\\d+ of \\d+|Reading.*|Not found")).findFirst().orElse(""));
    }

    /// The brief again and again, until there are so many pages; another PDF each time.
    private static byte[] pages(byte[] brief, int count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument source = Loader.loadPDF(brief); PDDocument many = new PDDocument()) {
            for (int page = 0; page < count; page++) many.importPage(source.getPage(page % source.getNumberOfPages()));
            many.getDocumentInformation().setTitle(String.valueOf(System.nanoTime()));
            many.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void first(String what, PagesView pages, Scene scene, byte[] pdf) {
        Fx.run(() -> pages.show(Optional.empty()));
        Fx.settle();
        var seen = new CountDownLatch(1);
        long start = System.nanoTime();
        long worked = worked();
        Fx.run(() -> {
            pages.pageProperty().subscribe(page -> {
                if (page.intValue() > 0) picture(pages).imageProperty().subscribe((_, _) -> seen.countDown());
            });
            pages.show(Optional.of(pdf));
        });
        try {
            if (!seen.await(20, TimeUnit.SECONDS)) throw new IllegalStateException("nothing was drawn");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        Fx.run(() -> scene.snapshot(null));
        System.out.printf("first page seen, %-22s %4.0f ms by the clock, %4.0f ms of work%n", what + ":", (System.nanoTime() - start) / 1e6, (worked() - worked) / 1e6);
    }

    private static ImageView picture(PagesView pages) {
        return (ImageView) ((PageSheet) ((ScrollPane) pages.lookup("#preview-pages")).getContent().lookup(".sheet")).getChildrenUnmodifiable().getFirst();
    }

    /// What all threads have worked so far: other work on the machine would tell on the clock.
    private static long worked() {
        return Arrays.stream(THREADS.getAllThreadIds()).map(THREADS::getThreadCpuTime).filter(t -> t > 0).sum();
    }

    private static boolean isDrawn(Node sheet) {
        return sheet instanceof PageSheet page && page.getChildrenUnmodifiable().getFirst() instanceof ImageView view && view.getImage() != null;
    }

    private static void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) Thread.onSpinWait();
    }

    private static long scrolled(PagesView pages, Scene scene) {
        long most = 0;
        var scroll = (ScrollPane) Fx.call(() -> pages.lookup("#preview-pages"));
        for (int step = 0; step <= 400; step++) {
            double to = step / 400.0;
            Fx.run(() -> {
                scroll.setVvalue(to);
                scene.getRoot().layout();
            });
            until(() -> Fx.call(() -> pages.lookupAll(".sheet").stream().anyMatch(PreviewBenchmark::isDrawn)));
            if (step % 50 == 0) most = Math.max(most, held());
        }
        return most;
    }

    /// In use after everything unused was let go, in MB.
    private static long held() {
        for (int i = 0; i < 3; i++) System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
