package demarche.ui.overview;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.practice.Event;
import demarche.ui.overview.gaps.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What begins or ends in the next 30 days: activities of the plan and events of the reference, by date.
///
/// @param rows every event and the first activities
/// @param more how many activities there are besides
record Coming(List<Row> rows, int more) {
    static final int DAYS = 30;
    private static final int SHOWN = 30;
    private static final Comparator<Row> BY_DATE = Comparator.comparing(Row::on).thenComparing(Row::decides, Comparator.reverseOrder()).thenComparing(Row::title);

    /// One of them.
    ///
    /// @param on        the day it begins, or ends where it has begun
    /// @param under     where, and what is still open
    /// @param programme of an activity
    /// @param decides   whether states decide at it
    /// @param open      an activity that nobody has confirmed
    record Row(LocalDate on, String days, String title, String under, Optional<ItemId> programme, boolean decides, boolean open) {}

    Coming {
        rows = List.copyOf(rows);
    }

    static Coming of(Plan plan, Facts facts, Wording wording) {
        var titles = plan.programmes().stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        List<Row> activities = plan.activities().stream().filter(a -> isNear(a, facts.day()) && isLive(a))
                .map(a -> row(a, facts.day(), Optional.ofNullable(titles.get(a.programme())).map(Programme::title).orElse(""), wording)).sorted(BY_DATE).toList();
        Stream<Row> events = facts.upcoming().stream().filter(e -> isNear(e.first(), e.last(), facts.day())).map(e -> row(e, facts.day(), wording));
        return new Coming(Stream.concat(events, activities.stream().limit(SHOWN)).sorted(BY_DATE).toList(), Math.max(0, activities.size() - SHOWN));
    }

    private static boolean isLive(Activity activity) {
        return activity.status() == ActivityStatus.PLANNED || activity.status() == ActivityStatus.CONFIRMED;
    }

    private static boolean isNear(Activity activity, LocalDate day) {
        return activity.starts().filter(first -> isNear(first, last(activity), day)).isPresent();
    }

    private static boolean isNear(LocalDate first, LocalDate last, LocalDate day) {
        LocalDate on = on(first, last, day);
        return !on.isBefore(day) && !on.isAfter(day.plusDays(DAYS));
    }

    private static LocalDate on(LocalDate first, LocalDate last, LocalDate day) {
        return first.isBefore(day) ? last : first;
    }

    private static LocalDate last(Activity activity) {
        LocalDate first = activity.starts().orElseThrow();
        return activity.ends().filter(e -> !e.isBefore(first)).orElse(first);
    }

    private static Row row(Activity activity, LocalDate day, String programme, Wording wording) {
        LocalDate first = activity.starts().orElseThrow();
        boolean open = activity.status() == ActivityStatus.PLANNED && !first.isBefore(day);
        String under = activity.place().isBlank() ? programme : activity.place();
        return new Row(on(first, last(activity), day), wording.shortSpan(first, last(activity), day), activity.title(), under, Optional.of(activity.programme()), false, open);
    }

    private static Row row(Event event, LocalDate day, Wording wording) {
        return new Row(on(event.first(), event.last(), day), wording.shortSpan(event.first(), event.last(), day), event.name(), event.place(), Optional.empty(), event.isDecisionPoint(), false);
    }
}
