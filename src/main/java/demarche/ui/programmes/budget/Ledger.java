package demarche.ui.programmes.budget;

import demarche.insight.board.Board;
import demarche.insight.board.Weights;
import demarche.insight.money.Budget;
import demarche.insight.money.Finding;
import demarche.insight.money.Weighed;
import demarche.plan.Plan;
import demarche.text.Texts;
import demarche.ui.desk.Sight;
import java.util.List;
import java.util.Optional;

/// All that is told of the money of a plan, worked out in one go away from the window.
record Ledger(Plan plan, Budget budget, List<Weighed> weighed, List<Finding> findings) {
    /// @param board the bundle of the board, whose ranking the money is set against
    static Ledger of(Sight sight, Texts board) {
        Plan plan = sight.plan();
        Budget budget = Budget.of(plan, sight.facts());
        var ranking = Board.of(Optional.of(plan), sight.facts(), board).ranked(Weights.named(plan.head().weights()));
        return new Ledger(plan, budget, Weighed.all(budget, plan, ranking), Finding.all(budget));
    }
}
