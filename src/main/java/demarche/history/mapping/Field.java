package demarche.history.mapping;

import demarche.plan.handling.Sensitive;
import demarche.plan.handling.Sensitivity;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.EventId;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;

/// One field of one kind of item: its name in JSON, how its value is written, and how far it may travel.
public record Field(String name, FieldType type, Sensitivity sensitivity, RecordComponent component) {
    private static final Map<Type, Function<String, ?>> IDS = Map.of(
            ItemId.class, ItemId::new,
            FactKey.class, FactKey::new,
            Iso3.class, Iso3::new,
            TopicId.class, TopicId::new,
            NarrativeId.class, NarrativeId::new,
            EventId.class, EventId::new,
            ActivityTypeId.class, ActivityTypeId::new);

    static Field of(RecordComponent component) {
        String name = component.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return new Field(name, type(component.getGenericType()), component.getAnnotation(Sensitive.class).value(), component);
    }

    public String pointer() {
        return "/" + name;
    }

    private static FieldType type(Type type) {
        if (type == String.class) return new FieldType.Text();
        if (type == boolean.class) return new FieldType.Flag();
        if (type == LocalDate.class) return new FieldType.Day();
        if (IDS.containsKey(type)) return new FieldType.Id(IDS.get(type));
        if (type instanceof Class<?> c && c.isEnum()) return FieldType.Choice.of(c);
        if (type instanceof ParameterizedType p) return type(p);
        throw new IllegalStateException("no mapping for " + type);
    }

    private static FieldType type(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) return new FieldType.Maybe(type(of[0]));
        if (type.getRawType() == SortedSet.class) return new FieldType.IdSet(IDS.get(of[0]));
        if (type.getRawType() == SortedMap.class && of[1] == Integer.class) return new FieldType.Numbers(FieldType.Choice.of((Class<?>) of[0]));
        if (type.getRawType() == SortedMap.class) return new FieldType.IdMap(IDS.get(of[0]), FieldType.Choice.of((Class<?>) of[1]));
        throw new IllegalStateException("no mapping for " + type);
    }
}
