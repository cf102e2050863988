package demarche.plan.id;

import java.util.regex.Pattern;

/// A question of the rights and dual-use check, as the reference names it, such as `rq-oversight`.
public record RightsQuestionId(String value) implements Comparable<RightsQuestionId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");

    public RightsQuestionId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a question of the rights check, such as rq-oversight: " + value);
    }

    @Override
    public int compareTo(RightsQuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
