package demarche.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work on every screen, and their words for the overview that F1 opens.
final class Keys {
    /// @param shown how the key is written for people
    /// @param says  what it does
    record Key(KeyCombination combination, String shown, String says, Runnable action) {}

    private final List<Key> keys = new ArrayList<>();

    /// @param combination as JavaFX writes it, such as `Shortcut+K`
    void add(String combination, String shown, String says, Runnable action) {
        keys.add(new Key(KeyCombination.valueOf(combination), shown, says, action));
    }

    void press(KeyEvent event) {
        keys.stream().filter(key -> key.combination().match(event)).findFirst().ifPresent(key -> {
            event.consume();
            key.action().run();
        });
    }

    /// Without those that say nothing, such as the single digits.
    List<Key> told() {
        return keys.stream().filter(key -> !key.says().isEmpty()).toList();
    }
}
