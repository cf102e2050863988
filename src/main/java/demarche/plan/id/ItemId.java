package demarche.plan.id;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/// Names one item of a plan (or the plan itself) for good: given once, never reused.
///
/// @param value up to 64 small letters, digits and hyphens, not beginning or ending with a hyphen
public record ItemId(String value) implements Comparable<ItemId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    public ItemId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id (up to 64 of a-z, 0-9 and inner hyphens): " + value);
        }
    }

    public static ItemId random() {
        return new ItemId(UUID.randomUUID().toString());
    }

    /// A new id that sorts after another: for what is added later of the same day, so that everybody reads the same order.
    public static ItemId after(ItemId earlier) {
        String value = earlier.value + "-" + UUID.randomUUID().toString().substring(0, 8);
        return FORM.matcher(value).matches() ? new ItemId(value) : random();
    }

    /// The same id for the same words: for what must come out alike each time it is worked out.
    public static ItemId of(String... words) {
        byte[] name = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
        return new ItemId(UUID.nameUUIDFromBytes(name).toString());
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
