package demarche.history;

import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Carries differences over to a plan, one after the other: the way back of [Difference#between]. What a whole log leads to, where some of its changes
/// had not seen others, is for [demarche.history.merge.Standing].
public final class Replay {
    private record Key(Kind kind, ItemId id) {}

    private final Map<Key, Optional<ObjectNode>> bodies = new LinkedHashMap<>();
    private final Plan plan;

    private Replay(Plan plan) {
        this.plan = plan;
    }

    /// The plan after the differences, which are taken in order. A field of an item that is not there is left alone.
    ///
    /// @throws BadField where an item would hold what it cannot; the plan given stays as it was
    public static Plan on(Plan plan, Collection<Difference> differences) throws BadField {
        var replay = new Replay(plan);
        for (Difference written : differences) Retired.read(written).forEach(replay::take);
        return replay.result();
    }

    private void take(Difference difference) {
        Key key = new Key(difference.kind(), difference.item());
        if (difference.pointer().isEmpty()) {
            bodies.put(key, difference.after().map(node -> ((ObjectNode) node).deepCopy()));
            return;
        }
        bodies.computeIfAbsent(key, k -> plan.find(k.kind(), k.id()).map(ItemMapping::write))
                .ifPresent(body -> put(body, difference.pointer().substring(1).split("/"), difference.after()));
    }

    private static void put(ObjectNode body, String[] path, Optional<JsonNode> value) {
        ObjectNode at = body;
        for (int i = 0; i < path.length - 1; i++) at = at.get(path[i]) instanceof ObjectNode inside ? inside : at.putObject(path[i]);
        String last = path[path.length - 1];
        if (value.isPresent()) at.set(last, value.get());
        else at.remove(last);
    }

    /// What no difference touched stays the very same object.
    private Plan result() throws BadField {
        Plan result = plan;
        var touched = new EnumMap<Kind, Map<ItemId, Optional<Item>>>(Kind.class);
        for (var entry : bodies.entrySet()) {
            Key key = entry.getKey();
            Optional<Item> item = entry.getValue().isEmpty()
                    ? Optional.empty()
                    : Optional.of(ItemMapping.of(key.kind()).readKnown(key.id(), entry.getValue().get()));
            if (key.kind() != Kind.PLAN) touched.computeIfAbsent(key.kind(), _ -> new LinkedHashMap<>()).put(key.id(), item);
            else if (item.isPresent()) result = result.with(item.get());
        }
        for (var kind : touched.entrySet()) result = result.withAll(kind.getKey(), kind.getValue());
        return result;
    }
}
