package demarche.plan.id;

import java.util.regex.Pattern;

/// A language, as BCP 47 writes it in small letters, such as `fr` or `pt-br`.
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}");

    public LanguageTag {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a language, such as fr or pt-br: " + value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
