package demarche.insight.readiness;

import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.RightsAnswer;
import demarche.plan.Risk;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The pieces of all programmes of a plan, sorted once by what they belong to.
record Pieces(Plan plan, Map<ItemId, List<Activity>> activities, Map<ItemId, List<BudgetLine>> budget, Map<ItemId, List<Result>> results,
        Map<ItemId, List<ResultIndicator>> indicators, Map<ItemId, List<Risk>> risks, Map<ItemId, List<RightsAnswer>> answers) {

    static Pieces of(Plan plan) {
        return new Pieces(plan, sorted(plan.activities(), a -> Optional.of(a.programme())), sorted(plan.budgetLines(), l -> Optional.of(l.programme())),
                sorted(plan.results(), r -> Optional.of(r.programme())), sorted(plan.indicators(), i -> Optional.of(i.result())),
                sorted(plan.risks(), Risk::programme), sorted(plan.rightsAnswers(), a -> Optional.of(a.programme())));
    }

    private static <T extends Item> Map<ItemId, List<T>> sorted(Iterable<T> items, Function<T, Optional<ItemId>> whole) {
        var of = new HashMap<ItemId, List<T>>();
        items.forEach(item -> whole.apply(item).ifPresent(id -> of.computeIfAbsent(id, _ -> new ArrayList<>()).add(item)));
        return of;
    }

    /// All but the cancelled.
    List<Activity> activities(Programme programme) {
        return allActivities(programme).stream().filter(a -> a.status() != ActivityStatus.CANCELLED).toList();
    }

    List<Activity> allActivities(Programme programme) {
        return activities.getOrDefault(programme.id(), List.of());
    }

    List<BudgetLine> budget(Programme programme) {
        return budget.getOrDefault(programme.id(), List.of());
    }

    List<Result> results(Programme programme) {
        return results.getOrDefault(programme.id(), List.of());
    }

    List<ResultIndicator> indicators(Result result) {
        return indicators.getOrDefault(result.id(), List.of());
    }

    List<Risk> risks(Programme programme) {
        return risks.getOrDefault(programme.id(), List.of());
    }

    List<RightsAnswer> answers(Programme programme) {
        return answers.getOrDefault(programme.id(), List.of());
    }
}
