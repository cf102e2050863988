package demarche.pack.addendum;

import demarche.history.Edit;
import java.time.LocalDate;

/// Why a line is no longer what it was.
sealed interface Cause {
    /// Somebody changed the plan.
    record Edited(Edit edit) implements Cause {}

    /// The day moved on, and with it what is known.
    record Newer(LocalDate day) implements Cause {}

    /// Nothing by itself: a count, or an order.
    record Follows() implements Cause {}
}
