package demarche.insight.board;

import demarche.plan.id.Iso3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All states in the order that the weights give them. Sums are whole numbers and equal ones go by name, so the order is always the same.
public final class Ranking {
    private final Weights weights;
    private final List<Ranked> states;
    private final Map<Iso3, Ranked> byState = new HashMap<>();

    private Ranking(Weights weights, List<Ranked> states) {
        this.weights = weights;
        this.states = states;
        states.forEach(s -> byState.put(s.iso3(), s));
    }

    /// @param dossiers by name
    /// @param percents of each dossier, in the order of the parts
    static Ranking of(List<Dossier> dossiers, int[][] percents, Weights weights) {
        int[] order = order(percents, scaled(weights, 0, 5, 5));
        int[] best = new int[dossiers.size()];
        int[] worst = new int[dossiers.size()];
        Arrays.fill(best, Integer.MAX_VALUE);
        note(order, best, worst);
        for (int up = 0; up < 1 << weights.of().size(); up++) note(order(percents, scaled(weights, up, 6, 4)), best, worst);
        var states = new ArrayList<Ranked>();
        for (int i = 0; i < order.length; i++) states.add(new Ranked(dossiers.get(order[i]), weights, i + 1, best[order[i]], worst[order[i]]));
        return new Ranking(weights, List.copyOf(states));
    }

    /// The weights in fifths, some of them moved.
    private static int[] scaled(Weights weights, int up, int more, int less) {
        int[] fifths = weights.numbers();
        for (int p = 0; p < fifths.length; p++) fifths[p] *= (up >> p & 1) == 1 ? more : less;
        return fifths;
    }

    /// Indices of the dossiers, the highest sum first. Sum and index share one number, so that sorting numbers is all there is to do.
    private static int[] order(int[][] percents, int[] weights) {
        long[] keys = new long[percents.length];
        for (int i = 0; i < keys.length; i++) {
            long sum = 0;
            for (int p = 0; p < weights.length; p++) sum += (long) weights[p] * percents[i][p];
            keys[i] = (-sum << 16) + i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & 0xFFFF)).toArray();
    }

    private static void note(int[] order, int[] best, int[] worst) {
        for (int i = 0; i < order.length; i++) {
            best[order[i]] = Math.min(best[order[i]], i + 1);
            worst[order[i]] = Math.max(worst[order[i]], i + 1);
        }
    }

    public Weights weights() {
        return weights;
    }

    /// The first first.
    public List<Ranked> states() {
        return states;
    }

    public Optional<Ranked> state(Iso3 iso3) {
        return Optional.ofNullable(byState.get(iso3));
    }
}
