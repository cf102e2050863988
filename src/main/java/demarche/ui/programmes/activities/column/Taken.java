package demarche.ui.programmes.activities.column;

import demarche.plan.Activity;

/// What became of a text that was written into a cell.
public sealed interface Taken {
    record Value(Activity activity) implements Taken {}

    /// The activity stays as it was.
    record Unclear(String sentence) implements Taken {}
}
