package demarche.ui.programmes.activities.column;

import demarche.text.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What people call things, both ways. What shares its name with another, or has a name that a list could not hold, is called by its key.
public final class Names<T> {
    private final Map<T, String> names = new LinkedHashMap<>();
    private final Map<String, T> things = new HashMap<>();
    private final Function<T, String> key;

    private Names(Function<T, String> key) {
        this.key = key;
    }

    public static <T> Names<T> of(Collection<T> things, Function<T, String> key, Function<T, String> name) {
        var made = new Names<>(key);
        var once = new HashSet<String>();
        var twice = new HashSet<String>();
        things.forEach(t -> {
            String folded = Folding.folded(name.apply(t));
            if (!once.add(folded)) twice.add(folded);
        });
        things.forEach(t -> made.things.put(key.apply(t), t));
        for (T t : things) {
            String called = name.apply(t);
            boolean plain = !twice.contains(Folding.folded(called)) && !called.contains(";") && !called.contains("\n") && called.equals(called.strip());
            made.names.put(t, plain ? called : key.apply(t));
            if (plain) made.things.put(Folding.folded(called), t);
        }
        return made;
    }

    /// Something that is no longer there is called by its key.
    public String name(T thing) {
        return names.getOrDefault(thing, key.apply(thing));
    }

    public Optional<T> find(String text) {
        String sought = text.strip();
        return Optional.ofNullable(things.get(sought)).or(() -> Optional.ofNullable(things.get(Folding.folded(sought))))
                .or(() -> Optional.ofNullable(things.get(sought.toUpperCase(java.util.Locale.ROOT))));
    }

    /// In the order they were given.
    public List<String> all() {
        return List.copyOf(names.values());
    }
}
