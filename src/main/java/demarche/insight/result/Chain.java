package demarche.insight.result;

import demarche.plan.Result;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which result of one programme leads to which. Plans are merged from copies, so a chain may run in a circle: it is told, and every walk ends.
public final class Chain {
    private static final Comparator<Result> FURTHEST_FIRST = Comparator.comparing(Result::level).reversed().thenComparing(Result::id);
    private final Map<ItemId, Result> results = new LinkedHashMap<>();
    private final Map<ItemId, List<Result>> before = new HashMap<>();

    /// @param all the results of one programme
    public Chain(Collection<Result> all) {
        all.stream().sorted(FURTHEST_FIRST).forEach(result -> results.put(result.id(), result));
        results.values().forEach(result -> next(result).ifPresent(to -> before.computeIfAbsent(to.id(), _ -> new ArrayList<>()).add(result)));
    }

    /// What it leads to, as far as that is a result of the same programme.
    public Optional<Result> next(Result result) {
        return result.leadsTo().map(results::get);
    }

    /// What leads to it, in the order of ids.
    public List<Result> before(Result result) {
        return List.copyOf(before.getOrDefault(result.id(), List.of()));
    }

    /// From impact to output; on each level what leads to the same result stands together.
    public List<Result> ordered() {
        var walked = new LinkedHashSet<Result>();
        results.values().stream().filter(r -> next(r).isEmpty()).forEach(r -> walk(r, walked));
        results.values().forEach(r -> walk(r, walked));
        return walked.stream().sorted(Comparator.comparing(Result::level).reversed()).toList();
    }

    private void walk(Result from, Set<Result> walked) {
        var waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            Result result = waiting.removeLast();
            if (walked.add(result)) waiting.addAll(before(result).reversed());
        }
    }

    public Reach reach(Result result) {
        var seen = new LinkedHashSet<Result>();
        Result at = result;
        while (at.level() != ResultLevel.IMPACT) {
            if (!seen.add(at)) return Reach.CIRCLES;
            Optional<Result> next = next(at);
            if (next.isEmpty()) return Reach.ENDS;
            if (next.get().level().compareTo(at.level()) < 0) return Reach.TURNS_BACK;
            at = next.get();
        }
        return Reach.ARRIVES;
    }

    /// Each circle once, beginning with the one of its results that stands furthest along.
    public List<List<Result>> circles() {
        var circles = new ArrayList<List<Result>>();
        var told = new LinkedHashSet<Result>();
        for (Result from : results.values()) {
            var way = new LinkedHashSet<Result>();
            Optional<Result> at = Optional.of(from);
            while (at.isPresent() && way.add(at.get())) at = next(at.get());
            if (at.isEmpty() || told.contains(at.get())) continue;
            List<Result> circle = List.copyOf(way).subList(List.copyOf(way).indexOf(at.get()), way.size());
            told.addAll(circle);
            circles.add(begunAt(circle, circle.stream().min(FURTHEST_FIRST).orElseThrow()));
        }
        return List.copyOf(circles);
    }

    private static List<Result> begunAt(List<Result> circle, Result first) {
        var turned = new ArrayList<>(circle.subList(circle.indexOf(first), circle.size()));
        turned.addAll(circle.subList(0, circle.indexOf(first)));
        return List.copyOf(turned);
    }
}
