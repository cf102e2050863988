package demarche.ui.packs.preview;

import demarche.pack.ink.Pages;
import demarche.ui.kit.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Lets one thread at a time at the pages of a PDF, for the most wanted errand first. What is not wanted any more is never begun. Used on the JavaFX thread.
final class Errands {
    /// Something to draw or to read.
    ///
    /// @param key  what it is for: an errand under way is not begun again
    /// @param work done away from the window; what it returns is done on the JavaFX thread
    record Errand(Object key, Work work) {}

    @FunctionalInterface
    interface Work {
        Runnable done(Pages pages) throws IOException;
    }

    private final Pages pages;
    private final Background background;
    private final Deque<Errand> waiting = new ArrayDeque<>();
    private Optional<Object> underWay = Optional.empty();
    private boolean closed;

    Errands(Pages pages, Background background) {
        this.pages = pages;
        this.background = background;
    }

    /// These and no others, in this order.
    void want(List<Errand> errands) {
        waiting.clear();
        errands.stream().filter(e -> !underWay.equals(Optional.of(e.key()))).forEach(waiting::add);
        next();
    }

    /// Nothing is told any more; the PDF is closed as soon as nobody reads it.
    void close() {
        closed = true;
        waiting.clear();
        if (underWay.isEmpty()) closePages();
    }

    private void next() {
        if (underWay.isPresent() || waiting.isEmpty() || closed) return;
        Errand errand = waiting.removeFirst();
        underWay = Optional.of(errand.key());
        background.run(_ -> errand.work().done(pages), this::ended, Errands::ourMistake);
    }

    private void ended(Runnable outcome) {
        underWay = Optional.empty();
        if (closed) {
            closePages();
        } else {
            outcome.run();
            next();
        }
    }

    private void closePages() {
        background.run(_ -> {
            pages.close();
            return pages;
        }, _ -> {}, Errands::ourMistake);
    }

    /// A PDF of our own that cannot be read is a mistake of ours.
    private static void ourMistake(Exception trouble) {
        throw new UncheckedIOException((IOException) trouble);
    }
}
