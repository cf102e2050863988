package demarche.insight;

import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.reference.practice.Event;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A decision point ahead, and what of the plan comes too late for it.
///
/// @param daysLeft       to its first day; 0 or less once it has begun
/// @param lateProgrammes those that should come before it and end on its first day or later
/// @param lateActivities of programmes that should come before it
public record Countdown(Event event, long daysLeft, List<Programme> lateProgrammes, List<Activity> lateActivities) {
    public Countdown {
        lateProgrammes = List.copyOf(lateProgrammes);
        lateActivities = List.copyOf(lateActivities);
    }

    /// Every decision point known on the day of the facts, the next first.
    public static List<Countdown> of(Coverage coverage) {
        return coverage.facts().decisionPoints().stream().map(event -> of(coverage, event)).toList();
    }

    private static Countdown of(Coverage coverage, Event event) {
        List<Programme> before = coverage.programmes().stream().filter(p -> p.decisionPoints().contains(event.id()) && p.status() != ProgrammeStatus.DONE).toList();
        List<Programme> late = before.stream().filter(p -> p.ends().filter(end -> !end.isBefore(event.first())).isPresent()).toList();
        List<Activity> lateActivities = before.stream().flatMap(p -> coverage.activities(p.id()).stream()).filter(a -> isLate(a, event)).toList();
        return new Countdown(event, ChronoUnit.DAYS.between(coverage.facts().day(), event.first()), late, lateActivities);
    }

    private static boolean isLate(Activity activity, Event event) {
        boolean live = activity.status() == ActivityStatus.PLANNED || activity.status() == ActivityStatus.CONFIRMED;
        return live && activity.ends().or(activity::starts).filter(end -> !end.isBefore(event.first())).isPresent();
    }
}
