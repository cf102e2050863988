package demarche.insight.money;

import demarche.insight.money.Booking.Amount;
import demarche.insight.money.sum.Quote;
import demarche.insight.money.sum.Rates;
import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.plan.money.Money;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds all places of a plan that say money, each once.
///
/// A budget line counts as it stands. The cost of an activity counts as planned money of its year, unless a line names the activity, or it or its programme
/// is cancelled.
final class Gathering {
    private final Plan plan;
    private final Facts facts;
    private final List<BudgetLine> lines;
    private final List<Activity> activities;
    private final Optional<Currency> currency;
    private final SortedMap<String, Quote> quotes = new TreeMap<>();
    private final Map<ItemId, SortedMap<Debate, Integer>> topics = new HashMap<>();

    /// @param wanted the programmes whose money is asked about
    Gathering(Plan plan, Facts facts, Predicate<ItemId> wanted) {
        this.plan = plan;
        this.facts = facts;
        lines = plan.budgetLines().stream().filter(l -> wanted.test(l.programme())).toList();
        Set<ItemId> named = plan.budgetLines().stream().flatMap(l -> l.activity().stream()).collect(Collectors.toSet());
        activities = plan.activities().stream().filter(a -> a.delivery().cost().isPresent() && wanted.test(a.programme()) && !named.contains(a.id()) && goesAhead(a)).toList();
        List<Currency> written = Stream.concat(lines.stream().flatMap(Gathering::money), activities.stream().flatMap(a -> a.delivery().cost().stream()))
                .map(Money::currency).distinct().toList();
        currency = plan.head().currency().or(() -> written.size() == 1 ? Optional.of(written.getFirst()) : Optional.empty());
        Rates rates = Rates.of(plan, facts.day());
        currency.ifPresent(to -> written.stream().filter(from -> !from.equals(to)).forEach(from -> rates.quote(from, to).ifPresent(q -> quotes.put(from.getCurrencyCode(), q))));
    }

    private boolean goesAhead(Activity activity) {
        boolean programmeCancelled = plan.programmes().find(activity.programme()).filter(p -> p.status() == ProgrammeStatus.CANCELLED).isPresent();
        return activity.status() != ActivityStatus.CANCELLED && !programmeCancelled;
    }

    private static Stream<Money> money(BudgetLine line) {
        return Stream.of(line.planned(), line.committed(), line.spent()).flatMap(Optional::stream);
    }

    /// The plan's own currency, or the only one that money is written in.
    Optional<Currency> currency() {
        return currency;
    }

    /// The rates that were used, by the letters of the currency they lead out of.
    List<Quote> quotes() {
        return List.copyOf(quotes.values());
    }

    List<Booking> bookings() {
        return Stream.concat(lines.stream().map(this::booking), activities.stream().map(this::booking)).toList();
    }

    private Booking booking(BudgetLine line) {
        Optional<Activity> activity = line.activity().flatMap(plan.activities()::find);
        SortedSet<Iso3> states = line.state().map(Gathering::only).orElseGet(() -> states(activity, line.programme()));
        return new Booking(line, line.programme(), Optional.of(line.category()), line.year(), line.funder(), states, topics(activity, line.programme()),
                amounts(line.planned(), line.committed(), line.spent()));
    }

    private static SortedSet<Iso3> only(Iso3 state) {
        return new java.util.TreeSet<>(Set.of(state));
    }

    private Booking booking(Activity activity) {
        Optional<Activity> itself = Optional.of(activity);
        return new Booking(activity, activity.programme(), Optional.empty(), activity.starts().or(activity::ends).map(LocalDate::getYear), Optional.empty(),
                states(itself, activity.programme()), topics(itself, activity.programme()), amounts(activity.delivery().cost(), Optional.empty(), Optional.empty()));
    }

    private Map<Stage, Amount> amounts(Optional<Money> planned, Optional<Money> committed, Optional<Money> spent) {
        var amounts = new EnumMap<Stage, Amount>(Stage.class);
        planned.ifPresent(m -> amounts.put(Stage.PLANNED, amount(m)));
        committed.ifPresent(m -> amounts.put(Stage.COMMITTED, amount(m)));
        spent.ifPresent(m -> amounts.put(Stage.SPENT, amount(m)));
        return amounts;
    }

    private Amount amount(Money money) {
        return new Amount(Sum.of(money), currency.flatMap(to -> converted(money, to)));
    }

    private Optional<Sum> converted(Money money, Currency to) {
        if (money.currency().equals(to)) return Optional.of(Sum.of(money));
        Optional<Quote> quote = Optional.ofNullable(quotes.get(money.currency().getCurrencyCode()));
        return quote.map(q -> new Sum(q.convert(money.amount(), Sum.places(to)), to));
    }

    private SortedSet<Iso3> states(Optional<Activity> activity, ItemId programme) {
        return activity.map(Activity::states).filter(s -> !s.isEmpty()).or(() -> plan.programmes().find(programme).map(Programme::states)).orElse(Collections.emptySortedSet());
    }

    private SortedMap<Debate, Integer> topics(Optional<Activity> activity, ItemId programme) {
        Optional<Activity> own = activity.filter(a -> !a.topics().isEmpty());
        return topics.computeIfAbsent(own.map(Activity::id).orElse(programme),
                _ -> counted(own.<Collection<TopicId>>map(Activity::topics).or(() -> plan.programmes().find(programme).map(p -> p.topics().keySet())).orElse(Set.of())));
    }

    private SortedMap<Debate, Integer> counted(Collection<TopicId> named) {
        var counted = new TreeMap<Debate, Integer>();
        for (TopicId id : named) facts.reference().topic(id).ifPresent(topic -> counted.merge(topic.debate(), 1, Integer::sum));
        return counted;
    }
}
