package demarche.ui.shell;

/// One line of the menu under the plan's title.
///
/// @param key the key that does the same, such as `Ctrl M`; empty where there is none
public record MenuEntry(String text, String key, boolean available, Runnable action) {}
