package demarche.ui.programmes.budget.lines;

import demarche.plan.id.ItemId;
import java.util.Optional;

/// A row of the table of lines, in words.
///
/// @param id   of the line or the activity; empty of a sum
/// @param what the state it is for, where it is for one
/// @param over whether more was spent or committed than there is
record LineRow(Of of, Optional<ItemId> id, String title, String category, String year, String funder, String what, String planned, String committed, String spent, boolean over) {
    /// What the row tells.
    enum Of {
        LINE,
        /// The cost of an activity that no line names.
        ACTIVITY,
        /// The sum of one currency.
        SUM,
        /// All of it in the one currency.
        WHOLE
    }

    boolean isSum() {
        return of == Of.SUM || of == Of.WHOLE;
    }
}
