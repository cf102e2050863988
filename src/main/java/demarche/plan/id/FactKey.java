package demarche.plan.id;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names one fact about a state, such as `vote:A/RES/74/247`, `treaty:ETS185`, `member:G77` or `index:GCI2024`.
///
/// @param of the resolution, treaty, body or index, as the reference writes it
public record FactKey(Sort sort, String of) implements Comparable<FactKey> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./+()&_-]{0,79}");

    /// What kind of fact.
    public enum Sort {
        VOTE,
        TREATY,
        MEMBER,
        INDEX;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FactKey {
        if (!NAME.matcher(of).matches()) throw new IllegalArgumentException("not the name of a fact: " + of);
    }

    /// @param text as [#toString] writes it
    public FactKey(String text) {
        this(sort(text), text.substring(text.indexOf(':') + 1));
    }

    private static Sort sort(String text) {
        Optional<Sort> sort = Arrays.stream(Sort.values()).filter(s -> text.startsWith(s.code() + ":")).findFirst();
        return sort.orElseThrow(() -> new IllegalArgumentException("not a fact, such as treaty:ETS185: " + text));
    }

    @Override
    public int compareTo(FactKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return sort.code() + ":" + of;
    }
}
