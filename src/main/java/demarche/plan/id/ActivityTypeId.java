package demarche.plan.id;

import java.util.regex.Pattern;

/// A kind of activity in the reference data, such as `act-workshop`.
public record ActivityTypeId(String value) implements Comparable<ActivityTypeId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,19}");

    public ActivityTypeId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not an activity type id, such as act-workshop: " + value);
    }

    @Override
    public int compareTo(ActivityTypeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
