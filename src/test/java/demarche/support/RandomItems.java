package demarche.support;

import demarche.plan.Item;
import demarche.plan.Kind;
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
import demarche.plan.part.Part;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes items of every kind with every field filled at random, from the records themselves: a kind or field added tomorrow is filled too.
public final class RandomItems {
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "TND", "XOF");
    private static final List<String> STATES = List.of("GTM", "KEN", "TUN", "FJI");
    private final Random random;
    private final Supplier<String> words;

    /// @param words what each text says
    public RandomItems(Random random, Supplier<String> words) {
        this.random = random;
        this.words = words;
    }

    public RandomItems(Random random) {
        this(random, () -> "word " + random.nextInt(1000));
    }

    public Item item(Kind kind, ItemId id) {
        return (Item) record(kind.record(), Optional.of(id));
    }

    /// The same item with one field made anew.
    public Item mutated(Item item) {
        RecordComponent[] components = item.getClass().getRecordComponents();
        int changed = 1 + random.nextInt(components.length - 1);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) values[i] = i == changed ? value(components[i].getGenericType()) : read(components[i], item);
        return (Item) make(item.getClass(), components, values);
    }

    private Object record(Class<?> type, Optional<ItemId> id) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> value(c.getGenericType())).toArray();
        id.ifPresent(i -> values[0] = i);
        return make(type, components, values);
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType p) return values(p);
        Class<?> is = (Class<?>) type;
        if (is.isEnum()) return any(List.of(is.getEnumConstants()));
        if (Part.class.isAssignableFrom(is)) return record(is, Optional.empty());
        return switch (is.getSimpleName()) {
            case "String" -> words.get();
            case "boolean" -> random.nextBoolean();
            case "Integer" -> random.nextInt(100);
            case "BigDecimal" -> BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(4));
            case "LocalDate" -> LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1_000));
            case "LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case "ZoneId" -> ZoneId.of(any(List.of("Africa/Nairobi", "Pacific/Guadalcanal", "UTC")));
            case "Currency" -> Currency.getInstance(any(CURRENCIES));
            case "Money" -> money();
            default -> id(is);
        };
    }

    public Money money() {
        Currency currency = Currency.getInstance(any(CURRENCIES));
        return new Money(BigDecimal.valueOf(random.nextLong(-1_000, 100_000_000), currency.getDefaultFractionDigits()), currency);
    }

    private Object id(Class<?> is) {
        String name = "x-" + random.nextInt(20);
        if (is == ItemId.class) return new ItemId(name);
        if (is == Iso3.class) return new Iso3(any(STATES));
        if (is == TopicId.class) return new TopicId(name);
        if (is == NarrativeId.class) return new NarrativeId(name);
        if (is == EventId.class) return new EventId(name);
        if (is == ActivityTypeId.class) return new ActivityTypeId(name);
        if (is == IndicatorId.class) return new IndicatorId(name);
        if (is == RightsQuestionId.class) return new RightsQuestionId(name);
        if (is == LanguageTag.class) return new LanguageTag(any(List.of("en", "fr", "es", "ar", "pt-br")));
        if (is == FactKey.class) return new FactKey("treaty:T" + random.nextInt(9));
        throw new IllegalStateException("no values for " + is);
    }

    private Object values(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value(of[0]));
        int count = random.nextInt(4);
        if (type.getRawType() == List.class) return new ArrayList<>(new LinkedHashSet<>(Stream.generate(() -> value(of[0])).limit(count).toList()));
        if (of.length == 1) {
            var set = new TreeSet<Object>();
            for (int i = 0; i < count; i++) set.add(value(of[0]));
            return set;
        }
        var map = new TreeMap<Object, Object>();
        for (int i = 0; i < count; i++) map.put(value(of[0]), value(of[1]));
        return map;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
