package demarche.ui.desk;

import java.time.LocalTime;

/// Whether what the window shows is on the disk.
public sealed interface SaveState {

    /// Everything is on the disk; the last edit since then.
    record Saved(LocalTime at) implements SaveState {}

    /// Nothing was edited since the plan was opened.
    record Unchanged() implements SaveState {}

    record Saving() implements SaveState {}

    /// The edits are in memory; the next edit tries again.
    record NotSaved(String sentence) implements SaveState {}
}
