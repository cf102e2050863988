package demarche.pack.language;

import demarche.pack.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which block of one language is which of the other. The same composition gives the same kinds in the same order; where one has a block that the other lacks, the
/// longest order that both share decides.
final class Pairs {
    private Pairs() {}

    /// @param one   empty where only the other language has it
    /// @param other empty where only the one language has it
    record Pair(Optional<Block> one, Optional<Block> other) {
        boolean isWhole() {
            return one.isPresent() && other.isPresent();
        }
    }

    static List<Pair> of(List<Block> one, List<Block> other) {
        int[][] shared = shared(one, other);
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && alike(one.get(i), other.get(j))) pairs.add(new Pair(Optional.of(one.get(i++)), Optional.of(other.get(j++))));
            else if (j == other.size() || i < one.size() && shared[i + 1][j] >= shared[i][j + 1]) pairs.add(new Pair(Optional.of(one.get(i++)), Optional.empty()));
            else pairs.add(new Pair(Optional.empty(), Optional.of(other.get(j++))));
        }
        return pairs;
    }

    /// How many pairs there can be from each place on.
    private static int[][] shared(List<Block> one, List<Block> other) {
        int[][] shared = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                shared[i][j] = alike(one.get(i), other.get(j)) ? shared[i + 1][j + 1] + 1 : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }

    /// What may be said is never set beside what may not.
    private static boolean alike(Block one, Block other) {
        if (one instanceof Block.Permission may && other instanceof Block.Permission same) return may.grant() == same.grant();
        return one.getClass() == other.getClass();
    }
}
