package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.reference.practice.Event;
import java.time.LocalDate;
import java.util.List;

/// A decision point ahead with what of the plan must be over before it.
///
/// @param daysLeft   to its first day; 0 or less once it has begun
/// @param late       what ends when it has begun, or later
/// @param lastStarts the last day on which each activity can usefully begin, the soonest first
public record PointAhead(Event event, long daysLeft, List<Late> late, List<LastStart> lastStarts) {
    /// @param ends its last day, or the day it is pushed to
    public record Late(Activity activity, LocalDate ends) {}

    public record LastStart(Activity activity, LocalDate day) {}

    public PointAhead {
        late = List.copyOf(late);
        lastStarts = List.copyOf(lastStarts);
    }
}
