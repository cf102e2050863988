package demarche.history.mapping;

import static java.util.Map.entry;

import demarche.plan.handling.Sensitive;
import demarche.plan.handling.Sensitivity;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.EventId;
import demarche.plan.id.FactKey;
import demarche.plan.id.IndicatorId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.LanguageTag;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.RightsQuestionId;
import demarche.plan.id.TopicId;
import demarche.plan.money.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;

/// One field of one kind of item: its name in JSON, how its value is written, and how far it may travel.
///
/// @param holds what the value is, or each of its members: a state, an id of another item
public record Field(String name, FieldType type, Sensitivity sensitivity, Class<?> holds) {
    private static final Map<Type, Function<String, ?>> IDS = Map.ofEntries(
            entry(ItemId.class, ItemId::new),
            entry(FactKey.class, FactKey::new),
            entry(Iso3.class, Iso3::new),
            entry(TopicId.class, TopicId::new),
            entry(NarrativeId.class, NarrativeId::new),
            entry(EventId.class, EventId::new),
            entry(ActivityTypeId.class, ActivityTypeId::new),
            entry(RightsQuestionId.class, RightsQuestionId::new),
            entry(IndicatorId.class, IndicatorId::new),
            entry(LanguageTag.class, LanguageTag::new),
            entry(Currency.class, Currency::getInstance),
            entry(Money.class, Money::parse));

    static Field of(RecordComponent component) {
        String name = component.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return new Field(name, type(component.getGenericType()), component.getAnnotation(Sensitive.class).value(), held(component.getGenericType()));
    }

    private static Class<?> held(Type type) {
        return (Class<?>) (type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : type);
    }

    public String pointer() {
        return "/" + name;
    }

    private static FieldType type(Type type) {
        if (type == String.class) return new FieldType.Text();
        if (type == boolean.class) return new FieldType.Flag();
        if (type == LocalDate.class) return new FieldType.Day();
        if (type == LocalTime.class) return new FieldType.TimeOfDay();
        if (type == ZoneId.class) return new FieldType.Zone();
        if (type == Integer.class) return new FieldType.Whole();
        if (type == BigDecimal.class) return new FieldType.Decimal();
        if (IDS.containsKey(type)) return new FieldType.Id(IDS.get(type));
        if (type instanceof Class<?> c && c.isEnum()) return FieldType.Choice.of(c);
        if (type instanceof ParameterizedType p) return type(p);
        throw new IllegalStateException("no mapping for " + type);
    }

    private static FieldType type(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) return new FieldType.Maybe(type(of[0]));
        if (type.getRawType() == List.class) return new FieldType.Order(FieldType.Choice.of((Class<?>) of[0]));
        if (type.getRawType() == SortedSet.class) return new FieldType.IdSet(IDS.get(of[0]));
        if (type.getRawType() == SortedMap.class && of[1] == Integer.class) return new FieldType.Numbers(FieldType.Choice.of((Class<?>) of[0]));
        if (type.getRawType() == SortedMap.class) return new FieldType.IdMap(IDS.get(of[0]), FieldType.Choice.of((Class<?>) of[1]));
        throw new IllegalStateException("no mapping for " + type);
    }
}
