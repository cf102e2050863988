package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.reference.practice.Event;
import java.util.List;

/// The longest chain of work that must be over before a decision point: any day lost on it is a day lost.
///
/// @param activities each waits for the one before it
/// @param days       of work, all of them together
public record CriticalPath(Event point, List<Activity> activities, long days) {
    public CriticalPath {
        activities = List.copyOf(activities);
    }
}
