package demarche.plan.id;

import java.util.regex.Pattern;

/// A state, by its ISO 3166-1 alpha-3 code in capitals, such as `GTM`.
public record Iso3(String code) implements Comparable<Iso3> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    public Iso3 {
        if (!FORM.matcher(code).matches()) throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code in capitals, such as GTM: " + code);
    }

    @Override
    public int compareTo(Iso3 other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
