package demarche.history;

import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Items;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.id.ItemId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Carries differences over to a plan: the other way round of [Difference#between].
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
        for (Difference d : differences) replay.take(d);
        return replay.result();
    }

    /// The items as a log leaves them, from nothing.
    ///
    /// @throws BadField where the log holds what a plan cannot
    public static Plan of(ItemId plan, Collection<Difference> log) throws BadField {
        var nothing = Plan.empty(PlanHead.titled(plan, plan.value(), demarche.plan.handling.Handling.RED));
        return on(nothing, log);
    }

    private void take(Difference difference) {
        Key key = new Key(difference.kind(), difference.item());
        if (difference.pointer().isEmpty()) {
            bodies.put(key, difference.after().map(node -> ((ObjectNode) node).deepCopy()));
            return;
        }
        bodies.computeIfAbsent(key, k -> find(k).map(ItemMapping::write))
                .ifPresent(body -> put(body, difference.pointer().substring(1).split("/"), difference.after()));
    }

    private Optional<? extends Item> find(Key key) {
        return switch (key.kind()) {
            case PLAN -> key.id().equals(plan.id()) ? Optional.of(plan.head()) : Optional.empty();
            case TARGET_STATE -> plan.targetStates().find(key.id());
            case PROGRAMME -> plan.programmes().find(key.id());
            case ACTIVITY -> plan.activities().find(key.id());
        };
    }

    private static void put(ObjectNode body, String[] path, Optional<JsonNode> value) {
        ObjectNode at = body;
        for (int i = 0; i < path.length - 1; i++) at = at.get(path[i]) instanceof ObjectNode inside ? inside : at.putObject(path[i]);
        String last = path[path.length - 1];
        if (value.isPresent()) at.set(last, value.get());
        else at.remove(last);
    }

    private Plan result() throws BadField {
        PlanHead head = plan.head();
        var states = new Changed<>(plan.targetStates());
        var programmes = new Changed<>(plan.programmes());
        var activities = new Changed<>(plan.activities());
        for (var entry : bodies.entrySet()) {
            Key key = entry.getKey();
            Optional<Item> item = entry.getValue().isEmpty()
                    ? Optional.empty()
                    : Optional.of(ItemMapping.of(key.kind()).read(key.id(), entry.getValue().get()));
            switch (key.kind()) {
                case PLAN -> head = item.map(PlanHead.class::cast).orElse(head);
                case TARGET_STATE -> states.put(key.id(), item);
                case PROGRAMME -> programmes.put(key.id(), item);
                case ACTIVITY -> activities.put(key.id(), item);
            }
        }
        return new Plan(head, states.items(), programmes.items(), activities.items());
    }

    /// The items of one kind with what came and went; the very same object where nothing did.
    private static final class Changed<T extends Item> {
        private final Items<T> before;
        private final Map<ItemId, Optional<T>> changed = new LinkedHashMap<>();

        Changed(Items<T> before) {
            this.before = before;
        }

        @SuppressWarnings("unchecked")
        void put(ItemId id, Optional<Item> item) {
            changed.put(id, (Optional<T>) item);
        }

        Items<T> items() {
            return changed.isEmpty() ? before : before.withAll(changed);
        }
    }

    static List<Difference> differences(Collection<Change> changes) {
        return changes.stream().map(Change::difference).toList();
    }
}
