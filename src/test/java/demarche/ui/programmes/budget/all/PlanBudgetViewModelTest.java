package demarche.ui.programmes.budget.all;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.money.By;
import demarche.insight.money.MoneyWords;
import demarche.plan.ExchangeRate;
import demarche.plan.id.ItemId;
import demarche.support.GivenDesk;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanBudgetViewModelTest {
    @TempDir
    Path folder;
    private Desk desk;
    private PlanBudgetViewModel model;

    @BeforeEach
    void aPlanIsOpen() {
        desk = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan()).desk();
        model = new PlanBudgetViewModel(desk, new MoneyWords(Locale.UK, desk.reference()), new TakeBack(desk, (_, _) -> {}));
        model.follow();
    }

    @Test
    void sumsFollowTheCurrencyOfThePlan() {
        model.currency(Optional.of(Currency.getInstance("JPY")));

        assertEquals(Optional.of(Currency.getInstance("JPY")), ledger().budget().currency());
        assertEquals(0, ledger().budget().total().planned().whole().orElseThrow().amount().scale());
    }

    @Test
    void theNewestRateIsUsedAndTheOlderIsNot() {
        assertTrue(model.isUsed(rate("rate-eur-usd-2026-10-30")));
        assertFalse(model.isUsed(rate("rate-eur-usd-2026-06-30")));
    }

    @Test
    void aRateThatIsAddedTellsTheSumsAnew() {
        var before = ledger().budget().total().planned();

        model.keep(new ExchangeRate(new ItemId("new"), Currency.getInstance("USD"), Currency.getInstance("EUR"), BigDecimal.ONE, LocalDate.of(2026, 11, 19), "Central bank"));

        assertTrue(ledger().budget().total().planned().whole().orElseThrow().isAbove(before.whole().orElseThrow()));
    }

    @Test
    void theRowsFollowWhatTheyAreGroupedBy() {
        model.byProperty().set(By.YEAR);

        assertEquals(List.of("2026", "2027", "In all"), ledger().rows().stream().map(GroupRow::name).toList());
    }

    @Test
    void groupsEndWithTheirSum() {
        List<GroupRow> rows = GroupRow.all(ledger().budget(), By.FUNDER, ledger().plan(), model.words());

        assertEquals("In all", rows.getLast().name());
        assertEquals("475,836.98", rows.getLast().amounts().planned());
        assertEquals("No funder yet", rows.get(rows.size() - 2).name());
    }

    @Test
    void withoutACurrencyEachGroupHasARowForEach() {
        model.currency(Optional.empty());

        List<GroupRow> rows = GroupRow.all(ledger().budget(), By.PROGRAMME, ledger().plan(), model.words());

        assertEquals(List.of("EUR", "JPY", "USD"), rows.stream().filter(GroupRow::isSum).map(r -> r.currency().getCurrencyCode()).toList());
        assertTrue(ledger().weighed().isEmpty());
    }

    private Ledger ledger() {
        return model.ledgerProperty().get().orElseThrow();
    }

    private ExchangeRate rate(String id) {
        return desk.plan().exchangeRates().find(new ItemId(id)).orElseThrow();
    }
}
