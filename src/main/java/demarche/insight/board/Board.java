package demarche.insight.board;

import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The swing-state board: who is undecided, who matters to the plan, and why. The parts are worked out once; weights only put the states in another order.
public final class Board {
    private final List<Dossier> dossiers;
    private final int[][] percents;
    private final Supplier<Telling> telling;

    private Board(List<Dossier> dossiers, Supplier<Telling> telling) {
        this.dossiers = dossiers;
        this.telling = telling;
        this.percents = dossiers.stream().map(d -> d.parts().stream().mapToInt(p -> p.percent().orElse(0)).toArray()).toArray(int[][]::new);
    }

    /// @param plan  empty: the part that is the plan's own judgement is unknown, and says so
    /// @param texts the bundle `board`
    public static Board of(Optional<Plan> plan, Facts facts, Texts texts) {
        var sorting = new Dossiers(plan, facts);
        return new Board(facts.reference().states().stream().map(sorting::of).toList(), () -> new Telling(facts, texts));
    }

    /// The same facts with what another plan, or the plan after an edit, says of the states.
    public Board judgedBy(Optional<Plan> plan) {
        return new Board(dossiers.stream().map(d -> d.withJudgement(Judgement.of(plan, d.state().iso3()))).toList(), telling);
    }

    /// Every state by its English name.
    public List<Dossier> dossiers() {
        return dossiers;
    }

    public Ranking ranked(Weights weights) {
        return Ranking.of(dossiers, percents, weights);
    }

    /// What the parts are asked with for their words; made when asked for, so that ranking need not wait for it.
    public Telling telling() {
        return telling.get();
    }
}
