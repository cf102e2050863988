package demarche.history.merge;

import demarche.history.mapping.ItemMapping;
import demarche.plan.Kind;
import demarche.plan.PlanHead;
import demarche.plan.handling.Handling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one item, each worked out by itself.
///
/// @param body      empty where nobody made the item
/// @param conflicts in order of the fields
record Fields(Optional<ObjectNode> body, List<Conflict> conflicts) {

    /// @param events none of them a removal, in order
    static Fields of(Place item, List<Event> all) {
        List<Event> events = all.stream().filter(event -> !event.isKeeping()).toList();
        List<Event> makings = events.stream().filter(Event::isMaking).toList();
        if (makings.isEmpty() && item.kind() != Kind.PLAN) return new Fields(Optional.empty(), List.of());
        ObjectNode first = makings.isEmpty() ? head(item) : (ObjectNode) makings.getFirst().difference().after().orElseThrow();
        if (events.size() == makings.size() && makings.size() < 2) return new Fields(Optional.of(first), List.of());
        ObjectNode body = makings.size() < 2 ? first.deepCopy() : first.objectNode();
        var conflicts = new ArrayList<Conflict>();
        byField(events, makings.size() > 1).forEach((field, said) -> {
            FieldStory story = FieldStory.of(new Place(item.kind(), item.item(), field), said);
            put(body, field.substring(1).split("/"), story.value());
            story.conflict().ifPresent(conflicts::add);
        });
        return new Fields(Optional.of(body), conflicts);
    }

    /// A plan has a head even where nobody made one.
    private static ObjectNode head(Place item) {
        return ItemMapping.write(PlanHead.titled(item.item(), item.item().value(), Handling.RED));
    }

    /// Every field that was touched, with all events that say something about it.
    ///
    /// @param makingsToo whether the fields with which the item was made count as touched
    private static Map<String, List<Event>> byField(List<Event> events, boolean makingsToo) {
        var fields = new TreeSet<String>();
        var exact = new HashMap<String, List<Event>>();
        var broad = new ArrayList<Event>();
        for (Event event : events) {
            String pointer = event.difference().pointer();
            boolean isBroad = event.isMaking() || isObject(event.difference().before()) || isObject(event.difference().after());
            if (isBroad) broad.add(event);
            else exact.computeIfAbsent(pointer, _ -> new ArrayList<>()).add(event);
            if (!isBroad) fields.add(pointer);
            if (isBroad && (makingsToo || !event.isMaking())) {
                event.difference().before().ifPresent(value -> leaves(value, pointer, fields));
                event.difference().after().ifPresent(value -> leaves(value, pointer, fields));
            }
        }
        var byField = new TreeMap<String, List<Event>>();
        for (String field : fields) {
            var said = new ArrayList<>(exact.getOrDefault(field, List.of()));
            broad.stream().filter(event -> event.covers(field)).forEach(said::add);
            said.sort(null);
            byField.put(field, said);
        }
        return byField;
    }

    private static boolean isObject(Optional<JsonNode> value) {
        return value.filter(JsonNode::isObject).isPresent();
    }

    private static void leaves(JsonNode value, String at, TreeSet<String> found) {
        if (value instanceof ObjectNode object) object.properties().forEach(p -> leaves(p.getValue(), at + "/" + p.getKey(), found));
        else if (!at.isEmpty()) found.add(at);
    }

    private static void put(ObjectNode body, String[] path, Optional<JsonNode> value) {
        ObjectNode at = body;
        for (int i = 0; i < path.length - 1; i++) {
            if (value.isEmpty() && !(at.get(path[i]) instanceof ObjectNode)) return;
            at = at.get(path[i]) instanceof ObjectNode inside ? inside : at.putObject(path[i]);
        }
        String last = path[path.length - 1];
        if (value.isPresent()) at.set(last, value.get());
        else at.remove(last);
    }
}
