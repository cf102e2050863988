package demarche.history.mapping;

import demarche.history.mapping.BadField.Fault;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Refused;
import demarche.plan.id.ItemId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
    private final List<Field> fields;
    private final Set<String> names;
    private final Constructor<? extends Item> constructor;

    private ItemMapping(Kind kind) {
        this.kind = kind;
        RecordComponent[] components = kind.record().getRecordComponents();
        this.fields = Arrays.stream(components).skip(1).map(Field::of).toList();
        this.names = fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
        try {
            this.constructor = kind.record().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ItemMapping of(Kind kind) {
        return BY_KIND.get(kind);
    }

    public static ObjectNode write(Item item) {
        return of(item.kind()).body(item);
    }

    /// Every field but the id, in the order of the record.
    public List<Field> fields() {
        return fields;
    }

    private ObjectNode body(Item item) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) field.type().write(value(field, item)).ifPresent(v -> body.set(field.name(), v));
        return body;
    }

    private static Object value(Field field, Item item) {
        try {
            return field.component().getAccessor().invoke(item);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws BadField at the first field that cannot be read
    public Item read(ItemId id, JsonNode body) throws BadField {
        if (!body.isObject()) throw new BadField(kind, id, "", Fault.NOT_A_SET, "");
        if (!names.containsAll(body.propertyNames())) throw new BadField(kind, id, "/" + stranger(body), Fault.UNKNOWN_FIELD, "");
        Object[] values = new Object[fields.size() + 1];
        values[0] = id;
        for (int i = 0; i < fields.size(); i++) values[i + 1] = value(fields.get(i), id, body);
        return build(id, values);
    }

    private String stranger(JsonNode body) {
        var strangers = new TreeSet<>(body.propertyNames());
        strangers.removeAll(names);
        return strangers.getFirst();
    }

    private Object value(Field field, ItemId id, JsonNode body) throws BadField {
        try {
            return field.type().read(Optional.ofNullable(body.get(field.name())));
        } catch (FieldType.Misfit e) {
            throw new BadField(kind, id, field.pointer() + e.at, e.fault, e.value);
        }
    }

    private Item build(ItemId id, Object[] values) throws BadField {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refused refused) throw new BadField(kind, id, guilty(refused, values), fault(refused), "");
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fault fault(Refused refused) {
        return switch (refused.reason()) {
            case EMPTY_TITLE -> Fault.EMPTY_TITLE;
            case TOO_LONG -> Fault.TOO_LONG;
            case CONTROL_CHARACTER -> Fault.CONTROL_CHARACTER;
        };
    }

    private String guilty(Refused refused, Object[] values) {
        for (int i = 0; i < fields.size(); i++) if (values[i + 1] == refused.text()) return fields.get(i).pointer();
        return "";
    }
}
