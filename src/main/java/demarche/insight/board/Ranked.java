package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import demarche.plan.id.Iso3;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/// A state at its place on the board.
///
/// @param rank  1 is the first
/// @param best  the best rank it takes when every weight moves by a fifth up or down
/// @param worst the worst such rank
public record Ranked(Dossier dossier, Weights weights, int rank, int best, int worst) {
    public Iso3 iso3() {
        return dossier.state().iso3();
    }

    /// 0 to 100: Σ weight × per cent ÷ Σ weight; 0 where no part counts.
    public double score() {
        return weights.sum() == 0 ? 0 : total() / (double) weights.sum();
    }

    private int total() {
        return Arrays.stream(BoardPart.values()).mapToInt(this::weighted).sum();
    }

    private int weighted(BoardPart part) {
        return weights.of(part) * dossier.part(part).percent().orElse(0);
    }

    /// The score as it is shown, rounded to a whole number.
    public int points() {
        return (int) Math.round(score());
    }

    /// What each part adds to [#points]: whole numbers that add up to it, those nearest to the next whole number rounded up first.
    public Map<BoardPart, Integer> pointsOfParts() {
        var points = new EnumMap<BoardPart, Integer>(BoardPart.class);
        for (BoardPart part : BoardPart.values()) points.put(part, weights.sum() == 0 ? 0 : weighted(part) / weights.sum());
        int left = points() - points.values().stream().mapToInt(Integer::intValue).sum();
        Arrays.stream(BoardPart.values()).sorted(Comparator.comparing((BoardPart p) -> weights.sum() == 0 ? 0 : -(weighted(p) % weights.sum())))
                .limit(left).forEach(part -> points.merge(part, 1, Integer::sum));
        return points;
    }

    /// What the part adds to the score, 0 to 100.
    public double share(BoardPart part) {
        return weights.sum() == 0 ? 0 : weighted(part) / (double) weights.sum();
    }

    /// The most the part could add with these weights.
    public int most(BoardPart part) {
        return weights.sum() == 0 ? 0 : (int) Math.round(100.0 * weights.of(part) / weights.sum());
    }
}
