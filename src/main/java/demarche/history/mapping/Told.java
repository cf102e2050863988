package demarche.history.mapping;

import demarche.plan.Item;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// What is left of an item for readers who may not see all of its fields, nor all of what is written in those they see.
///
/// @param seen   which fields they see
/// @param spoken what of a text they may read
public record Told(Predicate<Field> seen, UnaryOperator<String> spoken) {

    /// @param blank an item of the same kind, for the fields that are not told
    /// @return empty where nothing of its title is left
    public Optional<Item> of(Item item, Item blank) {
        ObjectNode body = ItemMapping.write(blank);
        ObjectNode whole = ItemMapping.write(item);
        for (Field field : ItemMapping.of(item.kind()).fields()) if (whole.has(field.name()) && seen.test(field)) body.set(field.name(), spoken(field, whole.get(field.name())));
        if (body.has("title") && body.get("title").stringValue().isBlank()) return Optional.empty();
        try {
            return Optional.of(ItemMapping.of(item.kind()).read(item.id(), body));
        } catch (BadField e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode spoken(Field field, JsonNode value) {
        return field.type() instanceof FieldType.Text ? StringNode.valueOf(spoken.apply(value.stringValue())) : value;
    }
}
