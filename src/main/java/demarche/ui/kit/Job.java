package demarche.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A piece of background work as the window sees it: how far it is, and a way to stop it. Read on the JavaFX thread.
public final class Job {
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private volatile boolean cancelled;

    /// The work stops at its next look; neither success nor failure is told.
    public void cancel() {
        cancelled = true;
        running.set(false);
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// 0 to 1, or -1 where nobody knows.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// For those who run jobs: the news of the work, on the JavaFX thread.
    public void tell(double fractionNow, String sentenceNow) {
        fraction.set(fractionNow);
        sentence.set(sentenceNow);
    }

    /// For those who run jobs: the work is over, on the JavaFX thread.
    public void end() {
        running.set(false);
    }
}
