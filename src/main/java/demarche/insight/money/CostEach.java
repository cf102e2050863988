package demarche.insight.money;

import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import demarche.plan.Activity;
import demarche.plan.choice.ActivityStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What a participant costs: planned money by those expected, spent money by those who came. Who takes part in two activities is counted twice.
///
/// @param people    those counted
/// @param uncounted activities that go ahead, or took place, for which nobody was counted
/// @param each      empty where nobody was counted, or money had to be left apart
public record CostEach(int people, int uncounted, Optional<Sum> each) {
    /// @param activities of what the figures are of
    public static CostEach planned(Figures figures, Collection<Activity> activities) {
        List<Activity> expected = activities.stream().filter(a -> a.status() != ActivityStatus.CANCELLED).toList();
        return of(figures.planned(), expected.stream().map(a -> a.attendance().planned()).toList());
    }

    /// @param activities of what the figures are of
    public static CostEach spent(Figures figures, Collection<Activity> activities) {
        List<Activity> held = activities.stream().filter(a -> a.status() == ActivityStatus.DONE || a.attendance().attended().isPresent()).toList();
        return of(figures.spent(), held.stream().map(a -> a.attendance().attended()).toList());
    }

    private static CostEach of(Tally money, List<Optional<Integer>> counts) {
        int people = counts.stream().flatMap(Optional::stream).mapToInt(Integer::intValue).sum();
        int uncounted = (int) counts.stream().filter(Optional::isEmpty).count();
        Optional<Sum> each = people == 0 || money.isNothing() ? Optional.empty() : money.entire().map(sum -> divided(sum, people));
        return new CostEach(people, uncounted, each);
    }

    private static Sum divided(Sum sum, int people) {
        return new Sum(sum.amount().divide(BigDecimal.valueOf(people), Sum.places(sum.currency()), RoundingMode.HALF_EVEN), sum.currency());
    }
}
