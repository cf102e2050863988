package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All activities of a plan in the order of their first days. After an edit only what it changed finds its place anew, so that one edit among thousands
/// is quick.
final class ByDay {
    static final Comparator<Activity> ORDER = Comparator.<Activity, LocalDate>comparing(a -> a.starts().or(a::ends).orElse(LocalDate.MAX)).thenComparing(Activity::title).thenComparing(Activity::id);
    private static final int FEW = 1_000;
    private Optional<Plan> of = Optional.empty();
    private List<Activity> sorted = List.of();

    List<Activity> of(Plan plan) {
        Optional<Set<ItemId>> changed = of.filter(before -> before.id().equals(plan.id())).map(before -> before.changed(plan, Kind.ACTIVITY));
        of = Optional.of(plan);
        sorted = changed.filter(ids -> ids.size() < FEW).map(ids -> placed(plan, ids)).orElseGet(() -> plan.activities().stream().sorted(ORDER).toList());
        return sorted;
    }

    private List<Activity> placed(Plan plan, Set<ItemId> changed) {
        if (changed.isEmpty()) return sorted;
        var next = new ArrayList<>(sorted);
        next.removeIf(a -> changed.contains(a.id()));
        changed.stream().flatMap(id -> plan.activities().find(id).stream()).forEach(a -> next.add(-Collections.binarySearch(next, a, ORDER) - 1, a));
        return Collections.unmodifiableList(next);
    }
}
