package demarche.plan.id;

import java.util.regex.Pattern;

/// A concern, answer, incentive or other narrative of the reference data, such as `con-outdated`.
public record NarrativeId(String value) implements Comparable<NarrativeId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,19}");

    public NarrativeId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a narrative id, such as con-outdated: " + value);
    }

    @Override
    public int compareTo(NarrativeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
