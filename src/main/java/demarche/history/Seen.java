package demarche.history;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which changes somebody had seen: for each device the number of its last change known (a version vector). Wall clocks decide nothing.
public record Seen(SortedMap<String, Long> upTo) {
    public static final Seen NOTHING = new Seen(new TreeMap<>());

    public Seen {
        upTo = Collections.unmodifiableSortedMap(new TreeMap<>(upTo));
    }

    public boolean includes(Dot dot) {
        return lastOf(dot.device()) >= dot.number();
    }

    /// @return 0 where no change of the device was seen
    public long lastOf(String device) {
        return upTo.getOrDefault(device, 0L);
    }

    public Seen with(Dot dot) {
        if (includes(dot)) return this;
        var next = new TreeMap<>(upTo);
        next.put(dot.device(), dot.number());
        return new Seen(next);
    }

    /// How many changes were seen. Who had seen another's change, and what that one had seen, had seen more.
    public long count() {
        return upTo.values().stream().mapToLong(Long::longValue).sum();
    }
}
