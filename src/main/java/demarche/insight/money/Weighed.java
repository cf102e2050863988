package demarche.insight.money;

import demarche.insight.board.Ranked;
import demarche.insight.board.Ranking;
import demarche.insight.money.sum.Split;
import demarche.insight.money.sum.Sum;
import demarche.plan.Plan;
import demarche.plan.TargetState;
import demarche.plan.choice.Priority;
import demarche.plan.id.Iso3;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How the money that a target state gets stands against its rank on the board.
///
/// @param percent  of the money planned for states; the parts of all states add up to a hundred
/// @param planned  in the one currency
/// @param rank     on the board, among all states
/// @param byRank   its place among the target states by rank; 1 is the first
/// @param byMoney  its place among them by money; those with equal money share a place
public record Weighed(Iso3 state, int percent, Sum planned, int rank, int byRank, int byMoney, Priority priority, Verdict verdict) {
    /// Whether money and rank agree.
    public enum Verdict {
        /// In the first third by rank and the last by money, or of high priority without any.
        LITTLE,
        /// Neither.
        FITS,
        /// In the last third by rank and the first by money.
        MUCH
    }

    /// Every target state, the first by rank first. None where sums cannot be told in one currency. States that are no targets have a part in the hundred,
    /// but no place.
    public static List<Weighed> all(Budget budget, Plan plan, Ranking ranking) {
        if (budget.currency().isEmpty()) return List.of();
        Map<Iso3, Sum> money = money(budget, plan);
        List<Iso3> paid = List.copyOf(money.keySet());
        List<Integer> percents = Split.percents(paid.stream().map(s -> money.get(s).amount().unscaledValue().max(BigInteger.ZERO)).toList());
        List<TargetState> targets = plan.targetStates().stream().filter(t -> ranking.state(t.iso3()).isPresent())
                .sorted(Comparator.comparing(t -> rank(ranking, t.iso3()))).toList();
        var weighed = new ArrayList<Weighed>();
        for (TargetState target : targets) {
            Sum planned = money.get(target.iso3());
            int byMoney = 1 + (int) targets.stream().filter(t -> money.get(t.iso3()).isAbove(planned)).count();
            int byRank = weighed.size() + 1;
            weighed.add(new Weighed(target.iso3(), percents.get(paid.indexOf(target.iso3())), planned, rank(ranking, target.iso3()), byRank, byMoney, target.priority(),
                    verdict(target, planned, new Places(byRank, byMoney, targets.size()))));
        }
        return List.copyOf(weighed);
    }

    private record Places(int byRank, int byMoney, int of) {
        boolean isFirst(int place) {
            return place * 3 <= of;
        }

        boolean isLast(int place) {
            return (of - place + 1) * 3 <= of;
        }
    }

    private static int rank(Ranking ranking, Iso3 state) {
        return ranking.state(state).map(Ranked::rank).orElseThrow();
    }

    private static Map<Iso3, Sum> money(Budget budget, Plan plan) {
        var money = new TreeMap<Iso3, Sum>();
        Sum none = Sum.zero(budget.currency().orElseThrow());
        plan.targetStates().forEach(t -> money.put(t.iso3(), none));
        budget.by(By.STATE).forEach(group -> {
            if (group.key() instanceof Key.State(Iso3 state)) group.figures().planned().whole().ifPresent(sum -> money.put(state, sum));
        });
        return money;
    }

    private static Verdict verdict(TargetState target, Sum planned, Places places) {
        boolean none = planned.amount().signum() <= 0;
        if (none && target.priority() == Priority.HIGH) return Verdict.LITTLE;
        if (places.isFirst(places.byRank()) && (none || places.isLast(places.byMoney()))) return Verdict.LITTLE;
        return places.isLast(places.byRank()) && places.isFirst(places.byMoney()) && !none ? Verdict.MUCH : Verdict.FITS;
    }

    /// Those whose money and rank do not agree.
    public static Stream<Weighed> odd(List<Weighed> all) {
        return all.stream().filter(w -> w.verdict() != Verdict.FITS);
    }
}
