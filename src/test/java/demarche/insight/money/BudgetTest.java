package demarche.insight.money;

import static demarche.insight.GivenPlan.programme;
import static demarche.insight.money.GivenMoney.FACTS;
import static demarche.insight.money.GivenMoney.activity;
import static demarche.insight.money.GivenMoney.inEuro;
import static demarche.insight.money.GivenMoney.line;
import static demarche.insight.money.GivenMoney.money;
import static demarche.insight.money.GivenMoney.rate;
import static demarche.insight.money.GivenMoney.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.GivenPlan;
import demarche.insight.money.sum.Sum;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void theCostOfAnActivityCountsAsPlanned() {
        Plan plan = inEuro(programme("desk", "KEN"), line("travel", "desk", "100.00 EUR"), activity("trial", "desk", "40.00 EUR"));

        assertEquals(Optional.of(sum("140.00 EUR")), planned(plan));
    }

    @Test
    void theCostOfAnActivityGivesWayToTheLineThatNamesIt() {
        Plan plan = inEuro(programme("desk", "KEN"), line("travel", "desk", "100.00 EUR").withActivity(Optional.of(new ItemId("trial"))), activity("trial", "desk", "40.00 EUR"));

        assertEquals(Optional.of(sum("100.00 EUR")), planned(plan));
    }

    @Test
    void theCostOfWhatIsCancelledDoesNotCount() {
        Plan plan = inEuro(programme("desk", "KEN"), programme("off", "KEN").withStatus(ProgrammeStatus.CANCELLED), activity("trial", "off", "40.00 EUR"),
                activity("course", "desk", "7.00 EUR").withStatus(ActivityStatus.CANCELLED), line("travel", "desk", "1.00 EUR"));

        assertEquals(Optional.of(sum("1.00 EUR")), planned(plan));
    }

    @Test
    void anAmountIsConvertedByTheNewestRateKnownOnTheDay() {
        Plan plan = inEuro(programme("desk", "KEN"), line("a", "desk", "100.00 USD"), line("b", "desk", "1.00 EUR"), rate("USD EUR 0.8", "2026-01-02"),
                rate("USD EUR 0.9", "2026-11-01"), rate("USD EUR 0.5", "2026-11-21"));

        assertEquals(Optional.of(sum("91.00 EUR")), planned(plan));
    }

    @Test
    void anAmountWithoutARateStandsApart() {
        Plan plan = inEuro(programme("desk", "KEN"), line("a", "desk", "100.00 USD"), line("b", "desk", "1.00 EUR"));

        Budget budget = Budget.of(plan, FACTS);

        assertEquals(Optional.of(sum("1.00 EUR")), budget.total().planned().whole());
        assertEquals(List.of(sum("100.00 USD")), budget.total().planned().apart());
    }

    @Test
    void severalCurrenciesAreNotAddedWhereNoneWasChosen() {
        Plan plan = GivenPlan.with(programme("desk", "KEN"), line("a", "desk", "100.00 USD"), line("b", "desk", "1.00 EUR"), rate("USD EUR 0.8", "2026-01-02"));

        Budget budget = Budget.of(plan, FACTS);

        assertEquals(Optional.empty(), budget.total().planned().whole());
        assertEquals(List.of(sum("1.00 EUR"), sum("100.00 USD")), budget.total().planned().each());
    }

    @Test
    void theOnlyCurrencyNeedsNotBeChosen() {
        Plan plan = GivenPlan.with(programme("desk", "KEN"), line("a", "desk", "100.00 USD"));

        assertEquals(Optional.of(sum("100.00 USD")), planned(plan));
    }

    @Test
    void moneyOfAProgrammeIsSharedInEqualPartsAmongItsStates() {
        Plan plan = inEuro(programme("desk", "GTM KEN MEX"), line("a", "desk", "100.00 EUR"));

        assertEquals(Map.of("GTM", sum("33.34 EUR"), "KEN", sum("33.33 EUR"), "MEX", sum("33.33 EUR")), by(plan, By.STATE));
    }

    @Test
    void aLineForAStateAndAnActivityForSomeGoToThem() {
        Plan plan = inEuro(programme("desk", "GTM KEN MEX"), line("a", "desk", "100.00 EUR").withState(Optional.of(new Iso3("MEX"))),
                activity("trial", "desk", "10.00 EUR").withStates(new TreeSet<>(List.of(new Iso3("KEN")))));

        assertEquals(Map.of("KEN", sum("10.00 EUR"), "MEX", sum("100.00 EUR")), by(plan, By.STATE));
    }

    @Test
    void moneyIsSharedAmongDebatesByTheirTopics() {
        Plan plan = inEuro(programme("desk", "KEN", "cc-247", "cc-evidence", "bc-art-35"), line("a", "desk", "100.00 EUR"));

        assertEquals(Map.of("cybercrime", sum("66.67 EUR"), "budapest-convention", sum("33.33 EUR")), by(plan, By.DEBATE));
    }

    @Test
    void anActivityWithTopicsOfItsOwnServesThoseAlone() {
        Plan plan = inEuro(programme("desk", "KEN", "cc-247", "bc-art-35"), activity("trial", "desk", "10.00 EUR").withTopics(new TreeSet<>(List.of(new TopicId("bc-art-35")))));

        assertEquals(Map.of("budapest-convention", sum("10.00 EUR")), by(plan, By.DEBATE));
    }

    @Test
    void whatIsNotCommittedIsTheGap() {
        Plan plan = inEuro(programme("desk", "KEN"), line("a", "desk", "100.00 EUR").withCommitted(money("60.00 EUR")), line("b", "desk", "5.00 USD"));

        var gap = Budget.of(plan, FACTS).total().gap();

        assertEquals(Optional.of(sum("40.00 EUR")), gap.whole());
        assertEquals(List.of(sum("40.00 EUR"), sum("5.00 USD")), gap.each());
        assertEquals(List.of(sum("5.00 USD")), gap.apart());
    }

    @Test
    void sumsMayBeLargerThanALineCanHold() {
        Plan plan = inEuro(programme("desk", "KEN"), line("a", "desk", "999999999999999.99 EUR"), line("b", "desk", "999999999999999.99 EUR"));

        assertEquals("1999999999999999.98", planned(plan).orElseThrow().plain());
    }

    private static Optional<Sum> planned(Plan plan) {
        return Budget.of(plan, FACTS).total().planned().whole();
    }

    private static Map<String, Sum> by(Plan plan, By by) {
        return Budget.of(plan, FACTS).by(by).stream().collect(Collectors.toMap(g -> g.key().code(), g -> g.figures().planned().whole().orElseThrow()));
    }
}
