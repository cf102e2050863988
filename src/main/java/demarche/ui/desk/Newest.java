package demarche.ui.desk;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Something worked out of the open plan away from the window, one at a time, always for the newest plan and day. Used on the JavaFX thread.
public final class Newest<T> {
    private final Desk desk;
    private final Function<Sight, T> work;
    private final ReadOnlyObjectWrapper<Optional<T>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Sight> asked = Optional.empty();
    private boolean busy;

    /// @param work runs on any thread
    public Newest(Desk desk, Function<Sight, T> work) {
        this.desk = desk;
        this.work = work;
    }

    public ReadOnlyObjectProperty<Optional<T>> property() {
        return found.getReadOnlyProperty();
    }

    /// Follows the plan and its day until the subscription ends.
    public Subscription follow() {
        return desk.sightProperty().subscribe(this::ask);
    }

    private void ask(Optional<Sight> sight) {
        asked = sight;
        if (asked.isEmpty()) found.set(Optional.empty());
        else if (!busy) answer(asked.get());
    }

    private void answer(Sight question) {
        busy = true;
        desk.background().run(_ -> work.apply(question), answer -> {
            busy = false;
            if (asked.filter(a -> a == question).isPresent()) found.set(Optional.of(answer));
            else asked.ifPresent(this::answer);
        }, trouble -> {
            throw new IllegalStateException(trouble);
        });
    }
}
