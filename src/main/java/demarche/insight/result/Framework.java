package demarche.insight.result;

import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Measurement;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The results framework of a programme as it stands on a day: its results from impact to output, their indicators with progress, the activities that serve them.
///
/// @param lines   from impact to output
/// @param adrift  activities that serve no result of the programme
/// @param circles results that lead back to themselves
public record Framework(Programme programme, LocalDate day, List<Line> lines, List<Activity> adrift, List<List<Result>> circles) {
    private static final Comparator<Activity> BY_DAY = Comparator.comparing((Activity a) -> a.starts().or(a::ends).orElse(LocalDate.MAX)).thenComparing(Activity::id);

    public Framework {
        lines = List.copyOf(lines);
        adrift = List.copyOf(adrift);
        circles = List.copyOf(circles);
    }

    public static Framework of(Plan plan, Programme programme, LocalDate day) {
        return new Gathered(plan, Optional.of(programme.id())).framework(programme, day);
    }

    /// Of every programme, in one walk over the plan.
    public static List<Framework> all(Plan plan, LocalDate day) {
        var gathered = new Gathered(plan, Optional.empty());
        return plan.programmes().stream().map(p -> gathered.framework(p, day)).toList();
    }

    private static Framework of(Programme programme, List<Result> results, Function<Result, List<Gauge>> gauges, List<Activity> activities, LocalDate day) {
        var chain = new Chain(results);
        List<Result> ordered = chain.ordered();
        var counted = new EnumMap<ResultLevel, Integer>(ResultLevel.class);
        var lines = new ArrayList<Line>();
        for (Result result : ordered) {
            int number = counted.merge(result.level(), 1, Integer::sum);
            boolean alone = ordered.stream().filter(r -> r.level() == result.level()).count() == 1;
            List<Activity> serving = activities.stream().filter(a -> a.delivery().output().filter(result.id()::equals).isPresent()).sorted(BY_DAY).toList();
            lines.add(new Line(result, alone ? Optional.empty() : Optional.of(number), gauges.apply(result), serving, chain.next(result), chain.before(result),
                    chain.reach(result)));
        }
        List<Activity> adrift = activities.stream().filter(a -> lines.stream().noneMatch(l -> l.activities().contains(a))).sorted(BY_DAY).toList();
        return new Framework(programme, day, lines, adrift, chain.circles());
    }

    /// Whether figures can be asked for by now.
    public boolean hasBegun() {
        return programme.starts().filter(first -> !first.isAfter(day)).isPresent();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public Stream<Line> lines(ResultLevel level) {
        return lines.stream().filter(l -> l.result().level() == level);
    }

    public Optional<Line> line(ItemId result) {
        return lines.stream().filter(l -> l.result().id().equals(result)).findFirst();
    }

    public Stream<Gauge> gauges() {
        return lines.stream().flatMap(l -> l.gauges().stream());
    }

    /// How many indicators stand so.
    public long count(Standing standing) {
        return gauges().filter(g -> g.progress() instanceof Progress.Known known && known.standing() == standing).count();
    }

    /// How many indicators nothing can be said of.
    public long unknown() {
        return gauges().filter(g -> g.progress() instanceof Progress.Unknown).count();
    }

    /// The pieces of frameworks under what they belong to.
    private static final class Gathered {
        private final Map<ItemId, List<Result>> results;
        private final Map<ItemId, List<ResultIndicator>> indicators;
        private final Map<ItemId, List<Measurement>> measurements;
        private final Map<ItemId, List<Activity>> activities;

        /// @param only the programme that is asked for; empty: all
        Gathered(Plan plan, Optional<ItemId> only) {
            Predicate<ItemId> asked = id -> only.map(id::equals).orElse(true);
            results = grouped(plan.results().stream().filter(r -> asked.test(r.programme())), Result::programme);
            Set<ItemId> among = results.values().stream().flatMap(List::stream).map(Result::id).collect(Collectors.toSet());
            indicators = grouped(plan.indicators().stream().filter(i -> among.contains(i.result())), ResultIndicator::result);
            Set<ItemId> measured = indicators.values().stream().flatMap(List::stream).map(ResultIndicator::id).collect(Collectors.toSet());
            measurements = grouped(plan.measurements().stream().filter(m -> measured.contains(m.indicator())), Measurement::indicator);
            activities = grouped(plan.activities().stream().filter(a -> asked.test(a.programme()) && a.status() != ActivityStatus.CANCELLED), Activity::programme);
        }

        private static <T extends Item> Map<ItemId, List<T>> grouped(Stream<T> items, Function<T, ItemId> by) {
            return items.collect(Collectors.groupingBy(by));
        }

        Framework framework(Programme p, LocalDate day) {
            Function<Result, List<Gauge>> gauges = r -> indicators.getOrDefault(r.id(), List.of()).stream().map(i -> gauge(i, day)).toList();
            return of(p, results.getOrDefault(p.id(), List.of()), gauges, activities.getOrDefault(p.id(), List.of()), day);
        }

        private Gauge gauge(ResultIndicator indicator, LocalDate day) {
            List<Measurement> dated = measurements.getOrDefault(indicator.id(), List.of()).stream().sorted(Comparator.comparing(Measurement::day).thenComparing(Measurement::id)).toList();
            Optional<Measurement> last = dated.stream().filter(m -> !m.day().isAfter(day)).reduce((_, later) -> later);
            return new Gauge(indicator, dated, last, Progress.of(indicator, last, day));
        }
    }
}
