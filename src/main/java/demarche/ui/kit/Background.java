package demarche.ui.kit;

import java.util.function.Consumer;

/// The one way to do slow work: away from the window, then success or failure back on the JavaFX thread. Tests pass one that runs at once.
public interface Background {
    /// @param success told on the JavaFX thread, never after a cancel
    /// @param failure told on the JavaFX thread about trouble of the surroundings; a mistake of ours goes to the handler of the application instead
    <T> Job run(Work<T> work, Consumer<T> success, Consumer<Exception> failure);

    /// Something slow that ends in a value.
    @FunctionalInterface
    interface Work<T> {
        T done(Progress progress) throws Exception;
    }

    /// What work says while it runs, and what it asks from time to time. Safe on any thread.
    interface Progress {
        /// @param fraction 0 to 1, or -1 where nobody knows
        void at(double fraction, String sentence);

        boolean isCancelled();
    }
}
