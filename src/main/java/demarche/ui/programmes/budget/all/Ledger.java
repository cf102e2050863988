package demarche.ui.programmes.budget.all;

import demarche.insight.board.Board;
import demarche.insight.board.Weights;
import demarche.insight.money.Budget;
import demarche.insight.money.By;
import demarche.insight.money.Finding;
import demarche.insight.money.MoneyWords;
import demarche.insight.money.Weighed;
import demarche.plan.Plan;
import demarche.text.Texts;
import demarche.ui.desk.Sight;
import java.util.List;
import java.util.Optional;

/// All that is told of the money of a plan, worked out in one go away from the window.
///
/// @param by   what the rows are grouped by
/// @param rows of the groups, with their sums
record Ledger(Plan plan, Budget budget, By by, List<GroupRow> rows, List<Weighed> weighed, List<Finding> findings) {
    /// @param board the bundle of the board, whose ranking the money is set against
    static Ledger of(Sight sight, By by, MoneyWords words, Texts board) {
        Plan plan = sight.plan();
        Budget budget = Budget.of(plan, sight.facts());
        var ranking = Board.of(Optional.of(plan), sight.facts(), board).ranked(Weights.named(plan.head().weights()));
        return new Ledger(plan, budget, by, GroupRow.all(budget, by, plan, words), Weighed.all(budget, plan, ranking), Finding.all(budget));
    }

    Ledger grouped(By other, MoneyWords words) {
        return new Ledger(plan, budget, other, GroupRow.all(budget, other, plan, words), weighed, findings);
    }
}
