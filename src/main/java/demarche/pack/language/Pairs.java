package demarche.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which block of one language is which of the other. The same composition gives the same kinds in the same order; where one has a block that the other lacks, the
/// longest order that both share decides.
final class Pairs {
    private Pairs() {}

    /// @param one   empty where only the other language has it
    /// @param other empty where only the one language has it
    record Pair<T>(Optional<T> one, Optional<T> other) {
        boolean isWhole() {
            return one.isPresent() && other.isPresent();
        }
    }

    static <T> List<Pair<T>> of(List<T> one, List<T> other) {
        int[][] shared = shared(one, other);
        var pairs = new ArrayList<Pair<T>>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && alike(one.get(i), other.get(j))) pairs.add(new Pair<>(Optional.of(one.get(i++)), Optional.of(other.get(j++))));
            else if (j == other.size() || i < one.size() && shared[i + 1][j] >= shared[i][j + 1]) pairs.add(new Pair<>(Optional.of(one.get(i++)), Optional.empty()));
            else pairs.add(new Pair<>(Optional.empty(), Optional.of(other.get(j++))));
        }
        return pairs;
    }

    /// How many pairs there can be from each place on.
    private static <T> int[][] shared(List<T> one, List<T> other) {
        int[][] shared = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                shared[i][j] = alike(one.get(i), other.get(j)) ? shared[i + 1][j + 1] + 1 : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }

    private static <T> boolean alike(T one, T other) {
        return one.getClass() == other.getClass();
    }
}
