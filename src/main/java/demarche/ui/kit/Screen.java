package demarche.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One place of the sidebar and what stands beside it. The shell is handed a list of these and knows nothing else of them.
public interface Screen {
    /// A number at the end of the place; ochre when something waits there.
    record Count(int number, boolean waiting) {}

    /// A key that works on this screen alone.
    ///
    /// @param shown how the key is written for people, such as `Ctrl F`
    /// @param says  what it does
    record Key(String shown, String says) {}

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

    /// Told on the sheet of keys while the screen is in sight.
    default List<Key> keys() {
        return List.of();
    }

    /// Whether the place makes sense only with a plan open.
    default boolean needsPlan() {
        return true;
    }

    /// Whether a line parts the place from those above it.
    default boolean standsApart() {
        return false;
    }
}
