package demarche.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Starts the toolkit once and runs a test's work on its thread, waiting for the outcome.
public final class Fx {
    private Fx() {}

    public static <T> T call(Callable<T> work) {
        Toolkit.started();
        if (Platform.isFxApplicationThread()) return finished(directly(work));
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return finished(task);
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Lets everything happen that was put off to a later turn, and the scenes be laid out: two frames pass.
    public static void settle() {
        run(() -> {});
        if (!Platform.isFxApplicationThread()) awaitFrames(2);
        run(() -> {});
    }

    private static void awaitFrames(int count) {
        var frames = new CountDownLatch(count);
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
            }
        };
        run(timer::start);
        try {
            if (!frames.await(60, TimeUnit.SECONDS)) throw new IllegalStateException("no frame was drawn");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            run(timer::stop);
        }
    }

    private static <T> FutureTask<T> directly(Callable<T> work) {
        var task = new FutureTask<>(work);
        task.run();
        return task;
    }

    private static <T> T finished(FutureTask<T> task) {
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new IllegalStateException("the JavaFX thread did not answer", stuck);
        }
    }

    private static final class Toolkit {
        private static final CountDownLatch READY = new CountDownLatch(1);

        static {
            Platform.setImplicitExit(false);
            Platform.startup(READY::countDown);
        }

        static void started() {
            try {
                if (!READY.await(60, TimeUnit.SECONDS)) throw new IllegalStateException("no toolkit");
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
