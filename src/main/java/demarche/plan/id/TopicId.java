package demarche.plan.id;

import java.util.regex.Pattern;

/// A topic of the reference data, such as `bc-art-35`.
public record TopicId(String value) implements Comparable<TopicId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,19}");

    public TopicId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a topic id, such as bc-art-35: " + value);
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
