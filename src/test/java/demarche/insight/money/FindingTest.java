package demarche.insight.money;

import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.target;
import static demarche.insight.money.GivenMoney.FACTS;
import static demarche.insight.money.GivenMoney.activity;
import static demarche.insight.money.GivenMoney.inEuro;
import static demarche.insight.money.GivenMoney.line;
import static demarche.insight.money.GivenMoney.money;
import static demarche.insight.money.GivenMoney.rate;
import static demarche.insight.money.GivenMoney.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.board.Board;
import demarche.insight.board.Ranking;
import demarche.insight.board.Weights;
import demarche.insight.money.Weighed.Verdict;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Priority;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Optional<ItemId> DONOR = Optional.of(new ItemId("donor"));

    @Test
    void aLineIsOverspentInItsOwnCurrency() {
        BudgetLine line = line("a", "desk", "100.00 EUR").withFunder(DONOR).withSpent(money("100.01 EUR"));

        assertEquals(List.of(new Finding.OverPlan(line, sum("0.01 EUR"))), found(inEuro(programme("desk", "KEN"), line)));
    }

    @Test
    void aLineInTwoCurrenciesIsComparedByTheRate() {
        BudgetLine line = line("a", "desk", "100.00 EUR").withFunder(DONOR).withCommitted(money("200.00 USD"));

        assertEquals(List.of(new Finding.CommittedOverPlan(line, sum("60.00 EUR"))), found(inEuro(programme("desk", "KEN"), line, rate("USD EUR 0.8", "2026-11-02"))));
    }

    @Test
    void withoutARateNothingIsComparedAndTheCurrencyIsNamed() {
        BudgetLine line = line("a", "desk", "100.00 EUR").withFunder(DONOR).withSpent(money("900.00 USD"));

        assertEquals(List.of(new Finding.NoRate(Currency.getInstance("USD"), Currency.getInstance("EUR"))), found(inEuro(programme("desk", "KEN"), line)));
    }

    @Test
    void aRateOlderThanHalfAYearIsNamed() {
        var old = rate("USD EUR 0.8", "2026-05-19");
        BudgetLine line = line("a", "desk", "100.00 USD").withFunder(DONOR);

        assertEquals(List.of(new Finding.OldRate(old)), found(inEuro(programme("desk", "KEN"), line, old)));
        assertEquals(List.of(), found(inEuro(programme("desk", "KEN"), line, rate("USD EUR 0.8", "2026-05-20"))));
    }

    @Test
    void aLineThatNobodyPaysIsNamed() {
        BudgetLine line = line("a", "desk", "100.00 EUR");

        assertEquals(List.of(new Finding.NoFunder(line, Optional.of(sum("100.00 EUR")))), found(inEuro(programme("desk", "KEN"), line)));
    }

    @Test
    void aParticipantCostsThePlannedMoneyByThoseExpected() {
        Activity trial = activity("trial", "desk", "40.00 EUR");
        Plan plan = inEuro(programme("desk", "KEN"), expecting(trial, 20), Activity.titled(new ItemId("visit"), new ItemId("desk"), "Visit"), line("a", "desk", "60.00 EUR"));

        CostEach each = CostEach.planned(Budget.of(plan, FACTS).total(), plan.activitiesOf(new ItemId("desk")).toList());

        assertEquals(new CostEach(20, 1, Optional.of(sum("5.00 EUR"))), each);
    }

    @Test
    void whoCameIsCountedWhereAnActivityTookPlace() {
        Activity trial = activity("trial", "desk", "40.00 EUR").withStatus(ActivityStatus.DONE);
        Plan plan = inEuro(programme("desk", "KEN"), trial.withAttendance(trial.attendance().withAttended(Optional.of(7))), line("a", "desk", "60.00 EUR").withSpent(money("50.00 EUR")));

        CostEach each = CostEach.spent(Budget.of(plan, FACTS).total(), plan.activitiesOf(new ItemId("desk")).toList());

        assertEquals(new CostEach(7, 0, Optional.of(sum("7.14 EUR"))), each);
    }

    @Test
    void aStateOfHighPriorityWithoutMoneyGetsLittle() {
        Plan plan = inEuro(target("KEN").withPriority(Priority.HIGH), target("MEX"), programme("desk", "MEX"), line("a", "desk", "60.00 EUR"));

        List<Weighed> weighed = weighed(plan);

        assertEquals(Verdict.LITTLE, of(weighed, "KEN").verdict());
        assertEquals(0, of(weighed, "KEN").percent());
        assertEquals(100, of(weighed, "MEX").percent());
    }

    @Test
    void theFirstByRankWithTheLeastMoneyGetsLittleAndTheLastWithTheMostMuch() {
        Plan plan = inEuro(target("KEN"), target("MEX"), target("GTM"), programme("desk", "KEN MEX GTM"));
        List<String> order = weighed(plan).stream().map(w -> w.state().code()).toList();
        for (int i = 0; i < 3; i++) plan = plan.with(line("l-" + i, "desk", (i + 1) + "0.00 EUR").withState(Optional.of(new demarche.plan.id.Iso3(order.get(i)))));

        List<Verdict> verdicts = weighed(plan).stream().map(Weighed::verdict).toList();

        assertEquals(List.of(Verdict.LITTLE, Verdict.FITS, Verdict.MUCH), verdicts);
    }

    private static Activity expecting(Activity activity, int people) {
        return activity.withAttendance(activity.attendance().withPlanned(Optional.of(people)));
    }

    private static List<Finding> found(Plan plan) {
        return Finding.all(Budget.of(plan, FACTS));
    }

    private static List<Weighed> weighed(Plan plan) {
        Ranking ranking = Board.of(Optional.of(plan), FACTS, Texts.of("board", Locale.ENGLISH)).ranked(Weights.USUAL);
        return Weighed.all(Budget.of(plan, FACTS), plan, ranking);
    }

    private static Weighed of(List<Weighed> all, String state) {
        return all.stream().filter(w -> w.state().code().equals(state)).findFirst().orElseThrow();
    }
}
