package demarche.plan.id;

import java.util.regex.Pattern;

/// A dated event of the reference data, such as `evt-gm-dtg`.
public record EventId(String value) implements Comparable<EventId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,19}");

    public EventId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not an event id, such as evt-gm-dtg: " + value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
