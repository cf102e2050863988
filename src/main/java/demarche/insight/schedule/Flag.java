package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.Holiday;
import demarche.reference.practice.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something about the days of an activity that a person should look at.
public sealed interface Flag {

    /// Whether the activity comes late, rather than only asking for a look.
    default boolean isLate() {
        return switch (this) {
            case Overdue _, TooLate _, StartsTooLate _ -> true;
            case TooSoon _, OnHoliday _, InCircle _ -> false;
        };
    }

    /// Its days are over and it is not done.
    record Overdue(LocalDate ended) implements Flag {}

    /// It ends when the decision point it must precede has begun.
    ///
    /// @param ends    its last day, or the day it is pushed to
    /// @param because what it waits for, where its own days would be in time
    record TooLate(Event point, LocalDate ends, Optional<Activity> because) implements Flag {}

    /// What waits for it would come too late, though it would not itself.
    ///
    /// @param lastStart the last day on which starting still helps
    record StartsTooLate(Event point, LocalDate lastStart, Activity next) implements Flag {}

    /// It begins before what it waits for is over.
    ///
    /// @param earliest the first day on which it can begin
    record TooSoon(Activity waitsFor, LocalDate earliest) implements Flag {}

    /// The state that hosts it does not work then.
    record OnHoliday(Holiday holiday) implements Flag {}

    /// It waits, by way of others, for itself.
    ///
    /// @param circle in the order in which each waits for the next, the first once
    record InCircle(List<Activity> circle) implements Flag {
        public InCircle {
            circle = List.copyOf(circle);
        }
    }
}
