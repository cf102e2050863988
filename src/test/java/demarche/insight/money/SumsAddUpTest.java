package demarche.insight.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.ExchangeRate;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.plan.money.Money;
import demarche.support.RandomItems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever money is grouped by, the groups come to the whole: in each currency, in the one, and in what stands apart. With the yen, which has no smaller
/// unit, and the dinar of Tunisia, which has a thousand.
class SumsAddUpTest {
    private static final List<String> TOPICS = List.of("norm-2015-d", "norm-2015-h", "cc-evidence", "cc-mla", "cc-247", "bc-art-35", "cb-assessment", "not-in-the-reference");

    static Stream<Long> seeds() {
        return new Random(5).longs(40).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groupsComeToTheWhole(long seed) {
        Budget budget = Budget.of(plan(seed), GivenMoney.FACTS);

        for (By by : By.values()) for (Stage stage : Stage.values()) {
            String told = "seed " + seed + ", " + stage + " by " + by;
            Tally whole = budget.total().of(stage);
            List<Tally> groups = budget.by(by).stream().map(g -> g.figures().of(stage)).toList();
            assertEquals(whole.each(), added(groups, Tally::each), told);
            assertEquals(whole.apart(), added(groups, Tally::apart), told);
            assertEquals(whole.whole(), groups.stream().flatMap(t -> t.whole().stream()).reduce(Sum::plus), told);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWholeIsWhatTheLinesSay(long seed) {
        Plan plan = plan(seed);

        Budget budget = Budget.of(plan, GivenMoney.FACTS);

        assertEquals(written(plan, BudgetLine::committed), plain(budget.total().committed()), "seed " + seed);
        assertEquals(written(plan, BudgetLine::spent), plain(budget.total().spent()), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theProgrammesComeToThePlan(long seed) {
        Plan plan = plan(seed);
        Budget budget = Budget.of(plan, GivenMoney.FACTS);

        for (Group group : budget.by(By.PROGRAMME)) {
            Budget alone = Budget.of(plan, GivenMoney.FACTS, id -> group.key().equals(new Key.Programme(id)));
            assertEquals(group.figures(), alone.total(), "seed " + seed + ", " + group.key());
        }
    }

    private static Map<Currency, BigDecimal> written(Plan plan, Function<BudgetLine, Optional<Money>> amount) {
        var sums = new TreeMap<Currency, BigDecimal>(java.util.Comparator.comparing(Currency::getCurrencyCode));
        plan.budgetLines().stream().flatMap(l -> amount.apply(l).stream()).forEach(m -> sums.merge(m.currency(), m.amount(), BigDecimal::add));
        return sums;
    }

    private static Map<Currency, BigDecimal> plain(Tally tally) {
        var sums = new TreeMap<Currency, BigDecimal>(java.util.Comparator.comparing(Currency::getCurrencyCode));
        tally.each().forEach(s -> sums.put(s.currency(), s.amount()));
        return sums;
    }

    private static List<Sum> added(List<Tally> tallies, Function<Tally, List<Sum>> of) {
        var sums = new TreeMap<String, Sum>();
        tallies.stream().flatMap(t -> of.apply(t).stream()).forEach(s -> sums.merge(s.currency().getCurrencyCode(), s, Sum::plus));
        return List.copyOf(sums.values());
    }

    /// Lines of every kind over six programmes, one of them gone; XOF may have no rate.
    private static Plan plan(long seed) {
        var random = new Random(seed);
        var any = new RandomItems(random);
        var items = new ArrayList<Item>();
        for (int i = 0; i < 5; i++) items.add(programme((Programme) any.item(Kind.PROGRAMME, new ItemId("p-" + i)), random));
        for (int i = 0; i < 60; i++) items.add(((BudgetLine) any.item(Kind.BUDGET_LINE, new ItemId("l-" + i))).withProgramme(new ItemId("p-" + random.nextInt(6))).withActivity(activityOf(random)));
        for (int i = 0; i < 20; i++) items.add(((Activity) any.item(Kind.ACTIVITY, new ItemId("a-" + i))).copy(new ItemId("a-" + i), new ItemId("p-" + random.nextInt(6))));
        for (int i = 0; i < 6; i++) items.add((ExchangeRate) any.item(Kind.EXCHANGE_RATE, new ItemId("r-" + i)));
        PlanHead head = PlanHead.titled(new ItemId("plan"), "Money", Handling.AMBER).withCurrency(Optional.of(Currency.getInstance(List.of("EUR", "JPY", "TND").get(random.nextInt(3)))));
        return Plan.of(head, items);
    }

    private static Optional<ItemId> activityOf(Random random) {
        return random.nextInt(3) == 0 ? Optional.of(new ItemId("a-" + random.nextInt(20))) : Optional.empty();
    }

    private static Programme programme(Programme programme, Random random) {
        var topics = new TreeMap<TopicId, Depth>();
        for (String topic : TOPICS) if (random.nextBoolean()) topics.put(new TopicId(topic), Depth.BUILDS);
        return programme.withTopics(topics);
    }
}
