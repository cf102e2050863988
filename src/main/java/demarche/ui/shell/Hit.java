package demarche.ui.shell;

/// One line of what the palette found: a state, a topic, an answer, something to do.
///
/// @param kind   in one word, such as "State"
/// @param detail a few words that tell it from its neighbours; may be empty
public record Hit(String kind, String title, String detail, Runnable action) {}
