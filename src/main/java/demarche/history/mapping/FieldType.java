package demarche.history.mapping;

import demarche.history.mapping.BadField.Fault;
import demarche.plan.limit.Limits;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// How one field's value looks in JSON. Absence and emptiness are written as nothing at all.
public sealed interface FieldType {

    /// @return empty where the value is empty
    Optional<JsonNode> write(Object value);

    /// @param node empty where the field is not there
    Object read(Optional<JsonNode> node) throws Misfit;

    /// A value that does not fit; `at` is the rest of its pointer.
    final class Misfit extends Exception {
        private static final long serialVersionUID = 1L;
        final Fault fault;
        final String value;
        final String at;

        Misfit(Fault fault, String value, String at) {
            super(fault.toString(), null, false, false);
            this.fault = fault;
            this.value = value;
            this.at = at;
        }
    }

    /// A text; empty where absent.
    record Text() implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            return ((String) value).isEmpty() ? Optional.empty() : Optional.of(StringNode.valueOf((String) value));
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            return node.isEmpty() ? "" : text(node.get());
        }
    }

    /// True or false; false where absent.
    record Flag() implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            return (boolean) value ? Optional.of(BooleanNode.TRUE) : Optional.empty();
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            if (node.isPresent() && !node.get().isBoolean()) throw new Misfit(Fault.NOT_A_FLAG, "", "");
            return node.isPresent() && node.get().booleanValue();
        }
    }

    /// One of an enum's values, in small letters with hyphens.
    record Choice(Map<String, Object> values) implements FieldType {
        static Choice of(Class<?> choices) {
            var values = new TreeMap<String, Object>();
            Arrays.stream(choices.getEnumConstants()).forEach(v -> values.put(code(v), v));
            return new Choice(values);
        }

        static String code(Object value) {
            return value instanceof demarche.plan.handling.Handling h
                    ? h.label()
                    : ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Optional<JsonNode> write(Object value) {
            return Optional.of(StringNode.valueOf(code(value)));
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            JsonNode chosen = required(node);
            Object value = values.get(text(chosen));
            if (value == null) throw new Misfit(Fault.NOT_A_CHOICE, shown(chosen), "");
            return value;
        }
    }

    /// An id that must be there.
    record Id(Function<String, ?> make) implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            return Optional.of(StringNode.valueOf(value.toString()));
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            return id(make, text(required(node)), "");
        }
    }

    /// An id or a day that may be missing.
    record Maybe(FieldType present) implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            return ((Optional<?>) value).flatMap(present::write);
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            return node.isEmpty() ? Optional.empty() : Optional.of(present.read(node));
        }
    }

    /// A day, as ISO 8601 writes it.
    record Day() implements FieldType {
        private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        @Override
        public Optional<JsonNode> write(Object value) {
            return Optional.of(StringNode.valueOf(value.toString()));
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            String text = text(required(node));
            try {
                if (!FORM.matcher(text).matches()) throw new Misfit(Fault.NOT_A_DATE, shown(text), "");
                return LocalDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5, 7)), Integer.parseInt(text.substring(8)));
            } catch (DateTimeException _) {
                throw new Misfit(Fault.NOT_A_DATE, shown(text), "");
            }
        }
    }

    /// A time of day to the minute, such as 14:30.
    record TimeOfDay() implements FieldType {
        private static final Pattern FORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

        @Override
        public Optional<JsonNode> write(Object value) {
            return Optional.of(StringNode.valueOf(((LocalTime) value).truncatedTo(ChronoUnit.MINUTES).toString()));
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            String text = text(required(node));
            if (!FORM.matcher(text).matches()) throw new Misfit(Fault.NOT_A_TIME, shown(text), "");
            return LocalTime.parse(text);
        }
    }

    /// A time zone by its name, such as Pacific/Guadalcanal.
    record Zone() implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            return Optional.of(StringNode.valueOf(value.toString()));
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            String text = text(required(node));
            try {
                return ZoneId.of(text);
            } catch (DateTimeException _) {
                throw new Misfit(Fault.NOT_A_ZONE, shown(text), "");
            }
        }
    }

    /// A count from zero to [Limits#COUNT].
    record Whole() implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            return Optional.of(IntNode.valueOf((int) value));
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            JsonNode number = required(node);
            boolean fits = number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 0 && number.intValue() <= Limits.COUNT;
            if (!fits) throw new Misfit(Fault.NOT_A_NUMBER, shown(number), "");
            return number.intValue();
        }
    }

    /// A number with its places, as text, so that no reader rounds it.
    record Decimal() implements FieldType {
        public static final String FORM = "-?[0-9]{1,15}(\\.[0-9]{1,6})?";
        private static final Pattern NUMBER = Pattern.compile(FORM);

        @Override
        public Optional<JsonNode> write(Object value) {
            return Optional.of(StringNode.valueOf(((BigDecimal) value).toPlainString()));
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            String text = text(required(node));
            if (!NUMBER.matcher(text).matches()) throw new Misfit(Fault.NOT_A_NUMBER, shown(text), "");
            return Limits.decimal(new BigDecimal(text));
        }
    }

    /// A set of ids, as an object in which each is true: so each member is a field of its own, and two people adding never conflict.
    record IdSet(Function<String, ?> make) implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            ((SortedSet<?>) value).forEach(id -> node.put(id.toString(), true));
            return node.isEmpty() ? Optional.empty() : Optional.of(node);
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            var set = new TreeSet<Object>();
            for (var entry : members(node).entrySet()) {
                if (!entry.getValue().equals(BooleanNode.TRUE)) throw new Misfit(Fault.NOT_A_FLAG, "", "/" + entry.getKey());
                set.add(id(make, entry.getKey(), "/" + entry.getKey()));
            }
            return set;
        }
    }

    /// Ids, each with a choice.
    record IdMap(Function<String, ?> make, Choice choice) implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            ((SortedMap<?, ?>) value).forEach((id, chosen) -> node.put(id.toString(), Choice.code(chosen)));
            return node.isEmpty() ? Optional.empty() : Optional.of(node);
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            var map = new TreeMap<Object, Object>();
            for (var entry : members(node).entrySet()) {
                String at = "/" + entry.getKey();
                if (!entry.getValue().isString()) throw new Misfit(Fault.NOT_TEXT, "", at);
                Object chosen = choice.values().get(entry.getValue().stringValue());
                if (chosen == null) throw new Misfit(Fault.NOT_A_CHOICE, shown(entry.getValue()), at);
                map.put(id(make, entry.getKey(), at), chosen);
            }
            return map;
        }
    }

    /// Choices, each with a whole number from 0 to 100.
    record Numbers(Choice keys) implements FieldType {
        private static final int MOST = 100;

        @Override
        public Optional<JsonNode> write(Object value) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            ((SortedMap<?, ?>) value).forEach((key, number) -> node.put(Choice.code(key), (int) number));
            return node.isEmpty() ? Optional.empty() : Optional.of(node);
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            var map = new TreeMap<Object, Object>();
            for (var entry : members(node).entrySet()) {
                String at = "/" + entry.getKey();
                Object key = keys.values().get(entry.getKey());
                if (key == null) throw new Misfit(Fault.NOT_A_CHOICE, shown(entry.getKey()), at);
                JsonNode number = entry.getValue();
                boolean fits = number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 0 && number.intValue() <= MOST;
                if (!fits) throw new Misfit(Fault.NOT_A_NUMBER, shown(number), at);
                map.put(key, number.intValue());
            }
            return map;
        }
    }

    /// Choices in an order of their own. The order is one value: two people who move things have a conflict to decide.
    record Order(Choice of) implements FieldType {
        @Override
        public Optional<JsonNode> write(Object value) {
            ArrayNode node = JsonNodeFactory.instance.arrayNode();
            ((List<?>) value).forEach(chosen -> node.add(Choice.code(chosen)));
            return node.isEmpty() ? Optional.empty() : Optional.of(node);
        }

        @Override
        public Object read(Optional<JsonNode> node) throws Misfit {
            var order = new LinkedHashSet<Object>();
            if (node.isEmpty()) return List.of();
            if (!node.get().isArray()) throw new Misfit(Fault.NOT_A_LIST, shown(node.get()), "");
            for (JsonNode chosen : node.get()) order.add(of.read(Optional.of(chosen)));
            return List.copyOf(order);
        }
    }

    private static JsonNode required(Optional<JsonNode> node) throws Misfit {
        if (node.isEmpty()) throw new Misfit(Fault.MISSING, "", "");
        return node.get();
    }

    private static String text(JsonNode node) throws Misfit {
        if (!node.isString()) throw new Misfit(Fault.NOT_TEXT, "", "");
        return node.stringValue();
    }

    private static Object id(Function<String, ?> make, String text, String at) throws Misfit {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException _) {
            throw new Misfit(Fault.NOT_AN_ID, shown(text), at);
        }
    }

    private static SortedMap<String, JsonNode> members(Optional<JsonNode> node) throws Misfit {
        var members = new TreeMap<String, JsonNode>();
        if (node.isEmpty()) return members;
        if (!node.get().isObject()) throw new Misfit(Fault.NOT_A_SET, "", "");
        node.get().properties().forEach(p -> members.put(p.getKey(), p.getValue()));
        return members;
    }

    private static String shown(JsonNode node) {
        return shown(node.isString() ? node.stringValue() : node.toString());
    }

    /// Enough of a wrong value to find it again.
    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
