package demarche.ui.overview;

import demarche.plan.Activity;
import demarche.plan.ActivityStatus;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.work.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happens in the next 30 days, or is happening: activities of the plan and events of the reference, by date.
///
/// @param rows the first of them
/// @param more how many there are besides
record Coming(List<Row> rows, int more) {
    static final int DAYS = 30;
    private static final int SHOWN = 8;

    /// One of them.
    ///
    /// @param under     where, and what is still open
    /// @param programme of an activity
    /// @param decides   whether states decide at it
    /// @param open      an activity that nobody has confirmed
    record Row(LocalDate first, String days, String title, String under, Optional<ItemId> programme, boolean decides, boolean open) {}

    Coming {
        rows = List.copyOf(rows);
    }

    static Coming of(Plan plan, Facts facts, Wording wording) {
        var titles = plan.programmes().stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        Stream<Row> activities = plan.activities().stream().filter(a -> isNear(a, facts.day()) && isLive(a))
                .map(a -> row(a, Optional.ofNullable(titles.get(a.programme())).map(Programme::title).orElse(""), wording));
        Stream<Row> events = facts.upcoming().stream().filter(e -> !e.first().isAfter(facts.day().plusDays(DAYS))).map(e -> row(e, wording));
        List<Row> all = Stream.concat(events, activities).sorted(Comparator.comparing(Row::first).thenComparing(Row::decides, Comparator.reverseOrder())
                .thenComparing(Row::title)).toList();
        return new Coming(all.subList(0, Math.min(SHOWN, all.size())), Math.max(0, all.size() - SHOWN));
    }

    private static boolean isLive(Activity activity) {
        return activity.status() == ActivityStatus.PLANNED || activity.status() == ActivityStatus.CONFIRMED;
    }

    private static boolean isNear(Activity activity, LocalDate day) {
        return activity.starts().filter(s -> !s.isAfter(day.plusDays(DAYS))).isPresent() && !last(activity).isBefore(day);
    }

    private static LocalDate last(Activity activity) {
        LocalDate first = activity.starts().orElseThrow();
        return activity.ends().filter(e -> !e.isBefore(first)).orElse(first);
    }

    private static Row row(Activity activity, String programme, Wording wording) {
        boolean open = activity.status() == ActivityStatus.PLANNED;
        LocalDate first = activity.starts().orElseThrow();
        String under = activity.place().isBlank() ? programme : wording.texts().get("overview.coming.place", activity.place(), programme);
        return new Row(first, wording.shortSpan(first, last(activity)), activity.title(), under, Optional.of(activity.programme()), false, open);
    }

    private static Row row(Event event, Wording wording) {
        return new Row(event.first(), wording.shortSpan(event.first(), event.last()), event.name(), event.place(), Optional.empty(), event.isDecisionPoint(), false);
    }
}
