package demarche.ui.programmes.activities.edit;

import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Takes activities out of a plan, and brings them back into one that has moved on. What waited for one of them waits for it no longer, and again once it
/// is back.
public final class Removal {
    private final List<Activity> gone;
    private final Map<ItemId, Set<ItemId>> waiting;

    public Removal(List<Activity> gone, Plan plan) {
        this.gone = List.copyOf(gone);
        Set<ItemId> ids = gone.stream().map(Activity::id).collect(Collectors.toSet());
        waiting = plan.activities().stream().filter(a -> !ids.contains(a.id()) && a.when().after().stream().anyMatch(ids::contains))
                .collect(Collectors.toMap(Activity::id, a -> a.when().after().stream().filter(ids::contains).collect(Collectors.toSet())));
    }

    public Plan without(Plan plan) {
        Map<ItemId, Optional<Item>> changes = new HashMap<>();
        gone.forEach(a -> changes.put(a.id(), Optional.empty()));
        return relinked(plan.withAll(Kind.ACTIVITY, changes), Set::removeAll);
    }

    public Plan back(Plan plan) {
        Map<ItemId, Optional<Item>> changes = new HashMap<>();
        gone.forEach(a -> changes.put(a.id(), Optional.of(a)));
        return relinked(plan.withAll(Kind.ACTIVITY, changes), Set::addAll);
    }

    private Plan relinked(Plan plan, BiConsumer<Set<ItemId>, Set<ItemId>> change) {
        Map<ItemId, Optional<Item>> changes = new HashMap<>();
        waiting.forEach((id, links) -> plan.activities().find(id).ifPresent(a -> {
            var after = new TreeSet<>(a.when().after());
            change.accept(after, links);
            changes.put(id, Optional.of(a.withWhen(a.when().withAfter(after))));
        }));
        return plan.withAll(Kind.ACTIVITY, changes);
    }
}
