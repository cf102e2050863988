package demarche.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Undo or redo: what the next step would do, and the way to do it.
public final class Step {
    private final ObjectProperty<Optional<String>> next = new SimpleObjectProperty<>(Optional.empty());
    private Runnable action = () -> {};

    /// What would be undone, such as "13(h) added to Night desk"; empty when there is nothing.
    public ObjectProperty<Optional<String>> nextProperty() {
        return next;
    }

    public void onTaken(Runnable run) {
        action = run;
    }

    public void take() {
        if (next.get().isPresent()) action.run();
    }
}
