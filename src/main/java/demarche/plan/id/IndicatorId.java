package demarche.plan.id;

import java.util.regex.Pattern;

/// A ready-made indicator of the reference, such as `ind-cross-brief`.
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");

    public IndicatorId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not an indicator, such as ind-cross-brief: " + value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
