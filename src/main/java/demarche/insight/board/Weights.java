package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much each part counts, 0 to 100.
///
/// As usual, half goes to what a state did: its votes and its treaties. A fifth goes to the plan's own judgement, enough to lift a state by some ranks
/// and never enough to outweigh the record. Lists are older opinions, indices and groups only the ground it stands on: a tenth each.
public record Weights(SortedMap<BoardPart, Integer> of) {
    public static final int MOST = 100;
    public static final Weights USUAL = new Weights(new TreeMap<>(Map.of(BoardPart.VOTES, 25, BoardPart.TREATIES, 25, BoardPart.LISTS, 10,
            BoardPart.CAPACITY, 10, BoardPart.MEMBERSHIPS, 10, BoardPart.ASSESSMENT, 20)));

    public Weights {
        if (of.size() != BoardPart.values().length) throw new IllegalArgumentException("a part has no weight");
        of.values().forEach(w -> {
            if (w < 0 || w > MOST) throw new IllegalArgumentException("weight " + w);
        });
        of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
    }

    /// As a plan keeps them: a part that is not named counts as usual; what is out of range counts as the nearest that is not.
    public static Weights named(Map<BoardPart, Integer> named) {
        var all = new TreeMap<>(USUAL.of);
        named.forEach((part, weight) -> all.put(part, Math.clamp(weight, 0, MOST)));
        return new Weights(all);
    }

    public int of(BoardPart part) {
        return of.get(part);
    }

    public int sum() {
        return of.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Weights with(BoardPart part, int weight) {
        var next = new TreeMap<>(of);
        next.put(part, weight);
        return new Weights(next);
    }

    /// Those a plan needs to keep.
    public SortedMap<BoardPart, Integer> unusual() {
        var kept = new TreeMap<>(of);
        kept.entrySet().removeIf(e -> e.getValue().equals(USUAL.of(e.getKey())));
        return kept;
    }

    /// In the order of [BoardPart].
    int[] numbers() {
        return Arrays.stream(BoardPart.values()).mapToInt(this::of).toArray();
    }
}
