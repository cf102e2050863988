package demarche.history.mapping;

import demarche.plan.part.Part;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// How a record stands in JSON: each component a field, but a [Part], whose own fields stand beside the others.
record Shape(Constructor<?> constructor, List<Member> members) {

    /// One component of the record.
    private sealed interface Member {
        RecordComponent component();
    }

    private record Single(RecordComponent component, Field field) implements Member {}

    private record Group(RecordComponent component, Shape shape) implements Member {}

    /// Reads one field.
    @FunctionalInterface
    interface Reader {
        Object read(Field field) throws BadField;
    }

    /// @param from the first component that is a field: the id of an item is none
    static Shape of(Class<?> record, int from) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            var constructor = record.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new Shape(constructor, Arrays.stream(components).skip(from).map(Shape::member).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Member member(RecordComponent component) {
        return Part.class.isAssignableFrom(component.getType()) ? new Group(component, of(component.getType(), 0)) : new Single(component, Field.of(component));
    }

    Stream<Field> fields() {
        return members.stream().flatMap(member -> switch (member) {
            case Single single -> Stream.of(single.field());
            case Group group -> group.shape().fields();
        });
    }

    void write(Object record, ObjectNode body) {
        for (Member member : members) {
            Object value = value(member.component(), record);
            switch (member) {
                case Single single -> single.field().type().write(value).ifPresent(node -> body.set(single.field().name(), node));
                case Group group -> group.shape().write(value, body);
            }
        }
    }

    /// @param first what stands before the fields, such as an id
    /// @throws BadField where a field cannot be read
    /// @throws InvocationTargetException where the record refuses what was read
    Object read(Reader reader, Object... first) throws BadField, InvocationTargetException {
        Object[] values = Arrays.copyOf(first, first.length + members.size());
        for (int i = 0; i < members.size(); i++) values[first.length + i] = switch (members.get(i)) {
            case Single single -> reader.read(single.field());
            case Group group -> group.shape().read(reader);
        };
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
