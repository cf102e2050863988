package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.practice.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The days of an activity as the facts have them: those that are written down, or so many weeks before an event, wherever that event moves.
public record Reckoning(Facts facts) {

    /// Empty where no day is known.
    public Optional<Span> days(Activity activity) {
        Optional<Span> written = written(activity);
        Optional<Integer> weeks = activity.when().weeksBefore();
        return anchor(activity).filter(_ -> weeks.isPresent()).map(event -> {
            LocalDate last = event.first().minusWeeks(weeks.get());
            return new Span(last.minusDays(length(activity, written) - 1), last);
        }).or(() -> written);
    }

    /// The event that the activity is reckoned back from, if there is one and the facts hold it.
    public Optional<Event> anchor(Activity activity) {
        return activity.when().before().flatMap(facts::event);
    }

    /// How many days it takes: as said, as its days have it, or one.
    public long length(Activity activity) {
        return length(activity, days(activity));
    }

    private static long length(Activity activity, Optional<Span> written) {
        long said = activity.when().days().filter(d -> d > 0).orElse(1);
        return activity.when().before().isPresent() && activity.when().days().isPresent() ? said : written.map(Span::days).orElse(said);
    }

    /// One day where only one is known; an end before the start, which is told elsewhere, counts for nothing.
    private static Optional<Span> written(Activity activity) {
        Optional<LocalDate> first = activity.starts().or(activity::ends);
        return first.map(day -> new Span(day, activity.ends().filter(end -> end.isAfter(day)).orElse(day)));
    }

    /// The plan with the days of what is reckoned back brought up to date.
    public Plan settled(Plan plan) {
        Map<ItemId, Optional<Item>> moved = new HashMap<>();
        for (Activity activity : plan.activities()) {
            if (activity.when().before().isEmpty()) continue;
            Optional<Span> days = days(activity);
            Activity now = activity.withStarts(days.map(Span::first)).withEnds(days.map(Span::last));
            if (!now.equals(activity)) moved.put(activity.id(), Optional.of(now));
        }
        return moved.isEmpty() ? plan : plan.withAll(Kind.ACTIVITY, moved);
    }
}
