package demarche.ui.packs.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.ink.Pages;
import demarche.pack.ink.Pages.Band;
import demarche.ui.kit.Background;
import demarche.ui.kit.Job;
import demarche.ui.packs.preview.Errands.Errand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who gets at the pages of a PDF and when, and what is kept of what was drawn.
class BookTest {
    private final StepByStep background = new StepByStep();
    private final List<String> done = new ArrayList<>();
    private Errands errands;

    /// Does one piece of work whenever the test says so.
    private static final class StepByStep implements Background {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> Job run(Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
            waiting.add(() -> success.accept(value(work)));
            return new Job();
        }

        private static <T> T value(Work<T> work) {
            try {
                return work.done(null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        void step() {
            waiting.remove().run();
        }
    }

    @BeforeEach
    void onePage() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        errands = new Errands(Pages.of(bytes.toByteArray()), background);
    }

    private Errand errand(String name) {
        return new Errand(name, _ -> () -> done.add(name));
    }

    @Test
    void oneErrandIsUnderWayAtATimeInTheOrderWanted() {
        errands.want(List.of(errand("one"), errand("two")));

        assertEquals(1, background.waiting.size());
        background.step();
        background.step();
        assertEquals(List.of("one", "two"), done);
    }

    @Test
    void whatIsNotWantedAnyMoreIsNeverBegun() {
        errands.want(List.of(errand("one"), errand("two")));
        errands.want(List.of(errand("three")));

        background.step();
        background.step();

        assertEquals(List.of("one", "three"), done);
        assertTrue(background.waiting.isEmpty());
    }

    @Test
    void whatIsUnderWayIsNotBegunAgain() {
        errands.want(List.of(errand("one")));
        errands.want(List.of(errand("one")));

        background.step();

        assertTrue(background.waiting.isEmpty());
    }

    @Test
    void afterTheEndNothingIsToldAndThePdfIsClosedOnce() {
        errands.want(List.of(errand("one"), errand("two")));
        errands.close();

        background.step();
        background.step();

        assertEquals(List.of(), done);
        assertTrue(background.waiting.isEmpty());
    }

    @Test
    void drawingsStayWithinTheirRoomAndTheOldestGoFirst() {
        var drawings = new Drawings(10 * 10 * 4 * 2);
        List<Piece> pieces = List.of(piece(1), piece(2), piece(3));

        drawings.keep(pieces.get(0), new WritableImage(10, 10));
        drawings.keep(pieces.get(1), new WritableImage(10, 10));
        drawings.of(pieces.get(0));
        drawings.keep(pieces.get(2), new WritableImage(10, 10));

        assertEquals(800, drawings.bytes());
        assertEquals(Optional.empty(), drawings.of(pieces.get(1)));
        assertTrue(drawings.of(pieces.get(0)).isPresent());
    }

    private static Piece piece(int page) {
        return new Piece(page, new Band(10, 0, 10));
    }
}
