package demarche.history.mapping;

import demarche.history.mapping.BadField.Fault;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Refused;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The one mapping between the records of a plan and JSON; library, log, file and command line all use it. The id is not among the fields.
public final class ItemMapping {
    private static final Map<Kind, ItemMapping> BY_KIND = Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind, ItemMapping::new));

    private final Kind kind;
    private final Shape shape;
    private final List<Field> fields;
    private final Set<String> names;

    private ItemMapping(Kind kind) {
        this.kind = kind;
        this.shape = Shape.of(kind.record(), 1);
        this.fields = shape.fields().toList();
        this.names = fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
    }

    public static ItemMapping of(Kind kind) {
        return BY_KIND.get(kind);
    }

    public static ObjectNode write(Item item) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        of(item.kind()).shape.write(item, body);
        return body;
    }

    /// Every field but the id, in the order of the record; those of a part stand where the part does.
    public List<Field> fields() {
        return fields;
    }

    /// @throws BadField at the first field that cannot be read
    public Item read(ItemId id, JsonNode body) throws BadField {
        if (!body.isObject()) throw new BadField(kind, id, "", Fault.NOT_A_SET, "");
        if (!names.containsAll(body.propertyNames())) throw new BadField(kind, id, "/" + unknown(body).propertyNames().iterator().next(), Fault.UNKNOWN_FIELD, "");
        return known(id, body);
    }

    /// As [#read], but passes over fields that this version does not know: whoever holds the log keeps them.
    public Item readKnown(ItemId id, JsonNode body) throws BadField {
        if (!body.isObject()) throw new BadField(kind, id, "", Fault.NOT_A_SET, "");
        return known(id, body);
    }

    /// The fields that this version does not know, by name.
    public ObjectNode unknown(JsonNode body) {
        ObjectNode unknown = JsonNodeFactory.instance.objectNode();
        new TreeSet<>(body.propertyNames()).stream().filter(name -> !names.contains(name)).forEach(name -> unknown.set(name, body.get(name)));
        return unknown;
    }

    private Item known(ItemId id, JsonNode body) throws BadField {
        var values = new LinkedHashMap<Field, Object>();
        try {
            return (Item) shape.read(field -> {
                Object value = value(field, id, body);
                values.put(field, value);
                return value;
            }, id);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refused refused) throw new BadField(kind, id, guilty(refused, values), fault(refused), "");
            throw new IllegalStateException(e);
        }
    }

    private Object value(Field field, ItemId id, JsonNode body) throws BadField {
        try {
            return field.type().read(Optional.ofNullable(body.get(field.name())));
        } catch (FieldType.Misfit e) {
            throw new BadField(kind, id, field.pointer() + e.at, e.fault, e.value);
        }
    }

    private static Fault fault(Refused refused) {
        return switch (refused.reason()) {
            case EMPTY_TITLE -> Fault.EMPTY_TITLE;
            case TOO_LONG -> Fault.TOO_LONG;
            case CONTROL_CHARACTER -> Fault.CONTROL_CHARACTER;
            case OUT_OF_RANGE -> Fault.NOT_A_NUMBER;
        };
    }

    /// The field that holds the very text that was refused.
    private static String guilty(Refused refused, Map<Field, Object> values) {
        return values.entrySet().stream().filter(e -> e.getValue() == refused.text()).map(e -> e.getKey().pointer()).findFirst().orElse("");
    }
}
