package demarche.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/// One line of what the palette found: a state, a topic, an answer, something to do.
///
/// @param kind   the group it stands under, such as "States"; hits of one group come one after another
/// @param icon   a Feather icon by its literal
/// @param detail a few words that tell it from its neighbours; may be empty
/// @param sheet  what there is to read of it without leaving the palette
public record Hit(String kind, String icon, String title, String detail, Runnable action, Optional<Sheet> sheet) {

    /// A page to read beside the list.
    ///
    /// @param view   made anew each time; nothing on it takes the keyboard
    /// @param copied the same as plain text, with its sources
    public record Sheet(Supplier<Node> view, Supplier<String> copied) {}

    /// One that leads on and has nothing to read here.
    public Hit(String kind, String title, String detail, Runnable action) {
        this(kind, "fth-arrow-right", title, detail, action, Optional.empty());
    }
}
