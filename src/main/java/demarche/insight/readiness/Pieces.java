package demarche.insight.readiness;

import demarche.insight.risk.DecisionDay;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.Item;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.RightsAnswer;
import demarche.plan.Risk;
import demarche.plan.TargetState;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The pieces of all programmes of a plan, sorted once by what they belong to, and what else is asked of every programme alike.
///
/// @param hasDecisionAhead whether the calendar of the day holds a decision that is not over
record Pieces(Plan plan, Map<ItemId, List<Activity>> activities, Map<ItemId, List<BudgetLine>> budget, Map<ItemId, List<Result>> results,
        Map<ItemId, List<ResultIndicator>> indicators, Map<ItemId, List<Risk>> risks, Map<ItemId, List<RightsAnswer>> answers, Map<Iso3, List<TargetState>> targets,
        boolean hasDecisionAhead) {

    static Pieces of(Plan plan, Facts facts) {
        return of(plan, facts, _ -> true);
    }

    /// Those of one programme alone.
    static Pieces of(Programme programme, Plan plan, Facts facts) {
        return of(plan, facts, programme.id()::equals);
    }

    private static Pieces of(Plan plan, Facts facts, Predicate<ItemId> of) {
        Map<ItemId, List<Result>> results = sorted(plan.results(), r -> Optional.of(r.programme()), of);
        Set<ItemId> stated = results.values().stream().flatMap(List::stream).map(Result::id).collect(Collectors.toSet());
        return new Pieces(plan, sorted(plan.activities(), a -> Optional.of(a.programme()), of), sorted(plan.budgetLines(), l -> Optional.of(l.programme()), of), results,
                sorted(plan.indicators(), i -> Optional.of(i.result()), stated::contains), sorted(plan.risks(), Risk::programme, of),
                sorted(plan.rightsAnswers(), a -> Optional.of(a.programme()), of), plan.targetStates().stream().collect(Collectors.groupingBy(TargetState::iso3)),
                !DecisionDay.ahead(plan, facts).isEmpty());
    }

    private static <T extends Item> Map<ItemId, List<T>> sorted(Iterable<T> items, Function<T, Optional<ItemId>> whole, Predicate<ItemId> wanted) {
        var of = new HashMap<ItemId, List<T>>();
        items.forEach(item -> whole.apply(item).filter(wanted).ifPresent(id -> of.computeIfAbsent(id, _ -> new ArrayList<>()).add(item)));
        return of;
    }

    /// The target states among those of the programme.
    List<TargetState> targets(Programme programme) {
        return programme.states().stream().flatMap(state -> targets.getOrDefault(state, List.of()).stream()).toList();
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
