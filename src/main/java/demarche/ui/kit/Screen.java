package demarche.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One place of the sidebar and what stands beside it. The shell is handed a list of these and knows nothing else of them.
public interface Screen {
    /// A number at the end of the place; ochre when something waits there.
    record Count(int number, boolean waiting) {}

    /// Stable and in kebab-case, such as `overview`.
    String id();

    String title();

    /// A Feather icon by its literal, such as `fth-home`.
    String icon();

    default ObservableValue<Optional<Count>> count() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /// The content; asked for once, when the screen is first shown.
    Node view();

    /// The screen is about to be seen: subscribe here.
    default void shown() {}

    /// The screen is gone from sight: end what `shown` began.
    default void hidden() {}

    /// Whether the place makes sense only with a plan open.
    default boolean needsPlan() {
        return true;
    }

    /// Whether a line parts the place from those above it.
    default boolean standsApart() {
        return false;
    }
}
