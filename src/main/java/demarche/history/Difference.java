package demarche.history;

import demarche.history.mapping.ItemMapping;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What differs between two values of a plan, field by field.
///
/// @param pointer as in [Change]
public record Difference(Kind kind, ItemId item, String pointer, Optional<JsonNode> before, Optional<JsonNode> after) {

    /// A text of an item that came or went as a whole, such as its title.
    public Optional<String> text(String field) {
        return pointer.isEmpty() ? after.or(() -> before).map(body -> body.path(field).stringValue("")) : Optional.empty();
    }

    /// The way back.
    public Difference backwards() {
        return new Difference(kind, item, pointer, after, before);
    }

    public boolean isOfSameField(Difference other) {
        return kind == other.kind && item.equals(other.item) && pointer.equals(other.pointer);
    }

    /// The later plan, in which whatever is the same as before is the very same object: for plans that did not come from one another.
    public static Plan shared(Plan before, Plan after) {
        Plan plan = before.head().equals(after.head()) ? before : before.with(after.head());
        for (Kind kind : after.shelves().keySet()) {
            Map<ItemId, Optional<Item>> changed = new LinkedHashMap<>();
            for (Item item : before.shelves().get(kind)) if (after.find(kind, item.id()).isEmpty()) changed.put(item.id(), Optional.empty());
            for (Item item : after.shelves().get(kind)) if (!before.find(kind, item.id()).equals(Optional.of(item))) changed.put(item.id(), Optional.of(item));
            if (!changed.isEmpty()) plan = plan.withAll(kind, changed);
        }
        return plan;
    }

    /// The differences from one plan to another, items in order of kind and id. Items that are the same object cost nothing.
    public static List<Difference> between(Plan before, Plan after) {
        var found = new ArrayList<Difference>();
        if (before.head() != after.head()) item(Optional.of(before.head()), Optional.of(after.head()), found);
        for (Kind kind : before.shelves().keySet()) before.changed(after, kind).forEach(id -> item(before.find(kind, id), after.find(kind, id), found));
        return List.copyOf(found);
    }

    private static void item(Optional<? extends Item> before, Optional<? extends Item> after, List<Difference> found) {
        Item any = before.isPresent() ? before.get() : after.orElseThrow();
        Optional<ObjectNode> was = before.map(ItemMapping::write);
        Optional<ObjectNode> is = after.map(ItemMapping::write);
        if (was.isPresent() && is.isPresent()) {
            fields(any, "", was.get(), is.get(), found);
        } else {
            found.add(new Difference(any.kind(), any.id(), "", was.map(JsonNode.class::cast), is.map(JsonNode.class::cast)));
        }
    }

    private static void fields(Item item, String at, ObjectNode was, ObjectNode is, List<Difference> found) {
        var names = new TreeSet<>(was.propertyNames());
        names.addAll(is.propertyNames());
        for (String name : names) {
            JsonNode old = was.get(name);
            JsonNode now = is.get(name);
            if (old != null && old.equals(now)) continue;
            boolean parts = (old == null || old.isObject()) && (now == null || now.isObject());
            if (parts) {
                fields(item, at + "/" + name, objectOf(old, is), objectOf(now, is), found);
            } else {
                found.add(new Difference(item.kind(), item.id(), at + "/" + name, Optional.ofNullable(old), Optional.ofNullable(now)));
            }
        }
    }

    /// A set that is not there has no members.
    private static ObjectNode objectOf(JsonNode node, ObjectNode maker) {
        return node == null ? maker.objectNode() : (ObjectNode) node;
    }
}
