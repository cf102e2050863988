package demarche.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work on the threads it is given and reports on the JavaFX thread.
public final class ThreadBackground implements Background {
    private final Executor threads;

    public ThreadBackground(Executor threads) {
        this.threads = threads;
    }

    @Override
    public <T> Job run(Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
        var job = new Job();
        threads.execute(() -> {
            Runnable outcome = outcome(work, new Teller(job), success, failure);
            Platform.runLater(() -> {
                if (job.isCancelled()) return;
                job.end();
                outcome.run();
            });
        });
        return job;
    }

    private static <T> Runnable outcome(Work<T> work, Progress progress, Consumer<T> success, Consumer<Exception> failure) {
        try {
            T value = work.done(progress);
            return () -> success.accept(value);
        } catch (RuntimeException mistake) {
            return () -> {
                throw mistake;
            };
        } catch (Exception trouble) {
            return () -> failure.accept(trouble);
        }
    }

    private record Teller(Job job) implements Progress {
        @Override
        public void at(double fraction, String sentence) {
            Platform.runLater(() -> job.tell(fraction, sentence));
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled();
        }
    }
}
