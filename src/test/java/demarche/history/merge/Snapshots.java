package demarche.history.merge;

import demarche.history.mapping.ItemMapping;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a merge must come to, worked out without any log: from what each had at first, what each has now, and what items were when they were removed.
final class Snapshots {
    private final Map<Place, Map<String, JsonNode>> base;
    private final List<Map<Place, Map<String, JsonNode>>> now;
    private final List<Map<Place, Map<String, JsonNode>>> last;
    final Set<Place> conflicts = new TreeSet<>();
    final Map<Place, Map<String, Set<JsonNode>>> allowed = new TreeMap<>();

    /// @param last for each author every item he ever had, as he had it last
    Snapshots(Plan base, List<Plan> now, List<Map<Place, Map<String, JsonNode>>> last) {
        this.base = items(base);
        this.now = now.stream().map(Snapshots::items).toList();
        this.last = last;
        var all = new TreeSet<Place>(this.base.keySet());
        this.now.forEach(copy -> all.addAll(copy.keySet()));
        all.forEach(this::item);
        allowed.keySet().stream().toList().forEach(this::whole);
    }

    static Map<Place, Map<String, JsonNode>> items(Plan plan) {
        var items = new TreeMap<Place, Map<String, JsonNode>>();
        plan.items().forEach(item -> {
            var fields = new TreeMap<String, JsonNode>();
            leaves(ItemMapping.write(item), "", fields);
            items.put(new Place(item.kind(), item.id(), ""), fields);
        });
        return items;
    }

    private static void leaves(JsonNode value, String at, Map<String, JsonNode> found) {
        if (value instanceof ObjectNode object) object.properties().forEach(p -> leaves(p.getValue(), at + "/" + p.getKey(), found));
        else found.put(at, value);
    }

    private void item(Place item) {
        boolean was = base.containsKey(item);
        Set<Integer> removers = new HashSet<>();
        for (int i = 0; i < now.size(); i++) if (was && !now.get(i).containsKey(item)) removers.add(i);
        if (removers.size() == now.size()) return;
        boolean wanted = removers.isEmpty() || removers.stream().allMatch(r -> isMoreThan(item, r, removers));
        if (!wanted) return;
        stays(item);
        if (!removers.isEmpty()) conflicts.add(item);
    }

    private void stays(Place item) {
        var values = new TreeMap<String, Set<JsonNode>>();
        for (String field : fields(item)) {
            Set<Optional<JsonNode>> changed = changed(item, field, Set.of());
            if (changed.size() > 1) conflicts.add(new Place(item.kind(), item.item(), field));
            if (changed.isEmpty()) changed.add(was(item, field));
            values.put(field, changed.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
            if (changed.contains(Optional.<JsonNode>empty())) values.get(field).add(tools.jackson.databind.node.NullNode.getInstance());
        }
        allowed.put(item, values);
    }

    /// Whether the others made more of the item than one of its removers had removed.
    private boolean isMoreThan(Place item, int remover, Set<Integer> removers) {
        var others = new HashSet<>(removers);
        others.remove(remover);
        for (String field : fields(item)) {
            Set<Optional<JsonNode>> changed = changed(item, field, others);
            if (changed.size() > 1) return true;
            Optional<JsonNode> merged = changed.isEmpty() ? was(item, field) : changed.iterator().next();
            if (!merged.equals(Optional.ofNullable(last.get(remover).getOrDefault(item, Map.of()).get(field)))) return true;
        }
        return false;
    }

    private Set<Optional<JsonNode>> changed(Place item, String field, Set<Integer> without) {
        var changed = new HashSet<Optional<JsonNode>>();
        for (int i = 0; i < now.size(); i++) {
            boolean had = base.containsKey(item) || now.get(i).containsKey(item);
            if (without.contains(i) || !had) continue;
            Map<String, JsonNode> fields = now.get(i).containsKey(item) ? now.get(i).get(item) : last.get(i).getOrDefault(item, Map.of());
            Optional<JsonNode> value = Optional.ofNullable(fields.get(field));
            if (!value.equals(was(item, field))) changed.add(value);
        }
        return changed;
    }

    private Optional<JsonNode> was(Place item, String field) {
        return Optional.ofNullable(base.getOrDefault(item, Map.of()).get(field));
    }

    private Set<String> fields(Place item) {
        var fields = new TreeSet<>(base.getOrDefault(item, Map.of()).keySet());
        for (int i = 0; i < now.size(); i++) {
            fields.addAll(now.get(i).getOrDefault(item, Map.of()).keySet());
            if (base.containsKey(item)) fields.addAll(last.get(i).getOrDefault(item, Map.of()).keySet());
        }
        return fields;
    }

    /// What a wanted item is a piece of is wanted too.
    private void whole(Place part) {
        for (Kind kind : List.of(Kind.PROGRAMME, Kind.RESULT)) {
            for (JsonNode id : allowed.get(part).getOrDefault("/" + kind.code(), Set.of())) {
                Place whole = new Place(kind, new ItemId(id.stringValue()), "");
                if (allowed.containsKey(whole) || !base.containsKey(whole)) continue;
                stays(whole);
                conflicts.add(whole);
                whole(whole);
            }
        }
    }

    static Map<Place, Map<String, JsonNode>> remember() {
        return new HashMap<>();
    }
}
