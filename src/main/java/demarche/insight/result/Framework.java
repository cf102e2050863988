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
import java.util.function.Function;
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
        return all(plan, Stream.of(programme), day).getFirst();
    }

    /// Of every programme, in one walk over the plan.
    public static List<Framework> all(Plan plan, LocalDate day) {
        return all(plan, plan.programmes().stream(), day);
    }

    private static List<Framework> all(Plan plan, Stream<Programme> programmes, LocalDate day) {
        Map<ItemId, List<Result>> results = grouped(plan.results().stream(), Result::programme);
        Map<ItemId, List<ResultIndicator>> indicators = grouped(plan.indicators().stream(), ResultIndicator::result);
        Map<ItemId, List<Measurement>> measurements = grouped(plan.measurements().stream(), Measurement::indicator);
        Map<ItemId, List<Activity>> activities = grouped(plan.activities().stream().filter(a -> a.status() != ActivityStatus.CANCELLED), Activity::programme);
        Function<ResultIndicator, Gauge> gauge = i -> gauge(i, measurements.getOrDefault(i.id(), List.of()), day);
        return programmes.map(p -> {
            Function<Result, List<Gauge>> gauges = r -> indicators.getOrDefault(r.id(), List.of()).stream().map(gauge).toList();
            return of(p, results.getOrDefault(p.id(), List.of()), gauges, activities.getOrDefault(p.id(), List.of()), day);
        }).toList();
    }

    private static <T extends Item> Map<ItemId, List<T>> grouped(Stream<T> items, Function<T, ItemId> by) {
        return items.collect(Collectors.groupingBy(by));
    }

    private static Gauge gauge(ResultIndicator indicator, List<Measurement> measurements, LocalDate day) {
        List<Measurement> dated = measurements.stream().sorted(Comparator.comparing(Measurement::day).thenComparing(Measurement::id)).toList();
        Optional<Measurement> last = dated.stream().filter(m -> !m.day().isAfter(day)).reduce((_, later) -> later);
        return new Gauge(indicator, dated, last, Progress.of(indicator, last, day));
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
}
