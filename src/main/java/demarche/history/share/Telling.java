package demarche.history.share;

import demarche.history.Change;
import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.mapping.Blank;
import demarche.history.mapping.Field;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What may be told of each item, and of each change what it has in common with that. So an edit can say nothing that does not stand in the plan now and
/// may be seen there.
final class Telling {
    private final Wish wish;
    private final Set<String> states;
    private final Set<String> unnamed;
    private final Map<Address, ObjectNode> bodies = new HashMap<>();

    Telling(Plan plan, Selection selection, Wish wish) {
        this.wish = wish;
        this.states = selection.states().stream().map(Iso3::toString).collect(Collectors.toSet());
        this.unnamed = selection.unnamed();
        plan.items().filter(item -> selection.holds(item.address())).forEach(item -> bodies.put(item.address(), visible(item)));
    }

    /// What may be told of an item in the share.
    ObjectNode body(Address item) {
        return bodies.get(item);
    }

    /// The same, with what an item cannot be without.
    ObjectNode whole(Address item) {
        return completed(item.kind(), bodies.get(item).deepCopy());
    }

    private ObjectNode visible(Item item) {
        ObjectNode body = ItemMapping.write(item);
        if (wish.tellsHistory()) return body;
        for (Field field : ItemMapping.of(item.kind()).fields()) {
            Optional<JsonNode> told = Optional.ofNullable(body.get(field.name())).filter(_ -> field.sensitivity().seenIn(wish.edition())).flatMap(value -> named(field, value));
            if (told.isPresent()) body.set(field.name(), told.get());
            else body.remove(field.name());
        }
        return body;
    }

    /// The value without what it must not name.
    private Optional<JsonNode> named(Field field, JsonNode value) {
        if (value.isString()) return Optional.of(value).filter(_ -> mayName(field, value.stringValue()));
        if (!(value instanceof ObjectNode members)) return Optional.of(value);
        ObjectNode left = members.deepCopy();
        members.propertyNames().stream().filter(id -> !mayName(field, id)).forEach(left::remove);
        return Optional.<JsonNode>of(left).filter(node -> !node.isEmpty());
    }

    private boolean mayName(Field field, String id) {
        if (field.holds() == Iso3.class) return !wish.isOfAPart() || states.contains(id);
        return field.holds() == String.class || !unnamed.contains(id);
    }

    private ObjectNode completed(Kind kind, ObjectNode body) {
        ItemMapping.of(kind).fields().stream().filter(field -> !field.sensitivity().seenIn(wish.edition()))
                .forEach(field -> Blank.standIn(kind, field.name()).ifPresent(value -> body.set(field.name(), value)));
        return body;
    }

    Edit told(Edit edit) {
        return new Edit(edit.role(), wish.isInside() ? edit.author() : Edit.UNNAMED, edit.at(), edit.partial(), edit.changes().stream().map(change -> told(edit, change)).toList());
    }

    private Change told(Edit edit, Change change) {
        if (change.told().isEmpty()) return change;
        Difference said = change.told().get();
        Optional<Instant> since = wish.since().filter(_ -> said.kind() != Kind.PLAN);
        if (since.filter(edit.at()::isBefore).isPresent()) return withheld(change);
        if (wish.tellsHistory()) return change;
        Optional<ObjectNode> body = Optional.ofNullable(bodies.get(new Address(said.kind(), said.item())));
        boolean isKeeping = said.pointer().isEmpty() && said.before().equals(said.after());
        if (body.isEmpty() || said.after().isEmpty() || isKeeping) return withheld(change);
        Optional<JsonNode> common = at(body.get(), said.pointer()).flatMap(now -> common(said.after().get(), now))
                .filter(after -> said.pointer().isEmpty() || !after.isObject() || !after.isEmpty());
        return common.map(after -> told(change, said, after)).orElseGet(() -> withheld(change));
    }

    private Change told(Change change, Difference said, JsonNode after) {
        boolean whole = change.whole() && said.before().isEmpty() && said.after().get().equals(after);
        JsonNode stands = said.pointer().isEmpty() ? completed(said.kind(), (ObjectNode) after) : after;
        return new Change(change.dot(), change.seen(), Optional.of(new Difference(said.kind(), said.item(), said.pointer(), Optional.empty(), Optional.of(stands))), whole);
    }

    private static Change withheld(Change change) {
        return new Change(change.dot(), change.seen(), Optional.empty(), false);
    }

    private static Optional<JsonNode> at(ObjectNode body, String pointer) {
        Optional<JsonNode> at = Optional.of(body);
        if (pointer.isEmpty()) return at;
        for (String name : pointer.substring(1).split("/")) at = at.map(node -> node.get(name));
        return at;
    }

    /// What a value of then and what may be told now agree on. Of an item that is at least that it was made.
    private static Optional<JsonNode> common(JsonNode then, JsonNode now) {
        if (!(then instanceof ObjectNode a && now instanceof ObjectNode b)) return Optional.of(then).filter(now::equals);
        ObjectNode both = a.objectNode();
        for (String name : a.propertyNames()) {
            if (!b.has(name)) continue;
            common(a.get(name), b.get(name)).filter(value -> !value.isObject() || !value.isEmpty()).ifPresent(value -> both.set(name, value));
        }
        return Optional.of(both);
    }

    /// The fields and members of an item that are in the plan and not in the share, as pointers.
    Set<String> missing(Item item) {
        var missing = new HashSet<String>();
        missing("", ItemMapping.write(item), bodies.get(item.address()), missing);
        return missing;
    }

    private static void missing(String at, ObjectNode full, ObjectNode told, Set<String> missing) {
        full.properties().forEach(field -> {
            String pointer = at + "/" + field.getKey();
            if (!told.has(field.getKey())) missing.add(pointer);
            else if (field.getValue() instanceof ObjectNode members) missing(pointer, members, (ObjectNode) told.get(field.getKey()), missing);
        });
    }

}
