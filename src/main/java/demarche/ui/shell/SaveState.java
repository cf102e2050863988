package demarche.ui.shell;

import java.time.LocalTime;

/// Whether the work on the open plan is safe, as the header says it.
public sealed interface SaveState {
    record Saved(LocalTime at) implements SaveState {}

    record Saving() implements SaveState {}

    /// @param sentence what stops it and where the work is: "Not saved: disk full. Kept in memory."
    record NotSaved(String sentence) implements SaveState {}
}
