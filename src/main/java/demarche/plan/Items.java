package demarche.plan;

import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The items of one kind in a plan: immutable, each id once, in the order of ids.
public final class Items<T extends Item> implements Iterable<T> {
    private final SortedMap<ItemId, T> byId;
    /// What they are pieces of, found when it is first asked for: two who ask at once find the same.
    private volatile Optional<Map<Address, List<T>>> byWhole = Optional.empty();

    private Items(SortedMap<ItemId, T> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /// Where an id occurs twice the later item stays.
    public static <T extends Item> Items<T> of(Collection<T> items) {
        var byId = new TreeMap<ItemId, T>();
        items.forEach(item -> byId.put(item.id(), item));
        return new Items<>(byId);
    }

    public Optional<T> find(ItemId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those that are a piece of the item, in the order of ids.
    public List<T> piecesOf(Address whole) {
        if (byWhole.isEmpty()) byWhole = Optional.of(grouped());
        return byWhole.get().getOrDefault(whole, List.of());
    }

    private Map<Address, List<T>> grouped() {
        var groups = new HashMap<Address, List<T>>();
        for (T item : byId.values()) item.within().ifPresent(whole -> groups.computeIfAbsent(whole, _ -> new ArrayList<>()).add(item));
        groups.replaceAll((_, pieces) -> List.copyOf(pieces));
        return groups;
    }

    public int size() {
        return byId.size();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    public Stream<T> stream() {
        return byId.values().stream();
    }

    @Override
    public Iterator<T> iterator() {
        return byId.values().iterator();
    }

    /// The ids that came, went or changed on the way to other items. Both stand in the order of ids, so one walk finds them.
    Set<ItemId> changed(Items<? extends Item> next) {
        var changed = new TreeSet<ItemId>();
        Iterator<? extends Item> olds = iterator();
        Iterator<? extends Item> news = next.iterator();
        Optional<Item> old = step(olds);
        Optional<Item> now = step(news);
        while (old.isPresent() || now.isPresent()) {
            int order = order(old, now);
            if (order != 0 || old.get() != now.get()) changed.add(order <= 0 ? old.get().id() : now.get().id());
            if (order <= 0) old = step(olds);
            if (order >= 0) now = step(news);
        }
        return changed;
    }

    private static Optional<Item> step(Iterator<? extends Item> items) {
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }

    private static int order(Optional<Item> old, Optional<Item> now) {
        if (old.isEmpty()) return 1;
        if (now.isEmpty()) return -1;
        return old.get() == now.get() ? 0 : old.get().id().compareTo(now.get().id());
    }

    public Items<T> with(T item) {
        var next = new TreeMap<>(byId);
        next.put(item.id(), item);
        return new Items<>(next);
    }

    public Items<T> without(ItemId id) {
        if (!byId.containsKey(id)) return this;
        var next = new TreeMap<>(byId);
        next.remove(id);
        return new Items<>(next);
    }

    /// Puts many items in, and takes out those whose id stands without one, in one go.
    public Items<T> withAll(Map<ItemId, Optional<T>> changes) {
        var next = new TreeMap<>(byId);
        changes.forEach((id, item) -> item.ifPresentOrElse(i -> next.put(id, i), () -> next.remove(id)));
        return new Items<>(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Items<?> items && byId.equals(items.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}
