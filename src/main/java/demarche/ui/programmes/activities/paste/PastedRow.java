package demarche.ui.programmes.activities.paste;

import demarche.plan.Activity;
import java.util.List;

/// What one row of the clipboard would do.
///
/// @param activity as it would stand afterwards
/// @param changed  a line for each value that would change: the old and the new
/// @param refused  a sentence for each cell that cannot be taken; the others are
public record PastedRow(Kind kind, Activity activity, String title, List<String> changed, List<String> refused) {
    /// What becomes of the row.
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        /// Nothing of it can be taken.
        REFUSED
    }
}
