package demarche.insight.money.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.insight.GivenPlan;
import demarche.plan.ExchangeRate;
import demarche.plan.id.ItemId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void theNewestRateOfThePairCountsWhicheverWayRound() {
        assertEquals(Optional.of("50.00"), converted("100.00", "USD", "EUR", rate("USD", "EUR", "0.9", 1), rate("EUR", "USD", "2", 5)));
    }

    @Test
    void ofOneDayTheAskedDirectionCounts() {
        assertEquals(Optional.of("90.00"), converted("100.00", "USD", "EUR", rate("USD", "EUR", "0.9", 5), rate("EUR", "USD", "2", 5)));
    }

    @Test
    void aRateOfALaterDayIsNotKnownYet() {
        assertEquals(Optional.empty(), converted("100.00", "USD", "EUR", rate("USD", "EUR", "0.9", 21)));
    }

    @Test
    void withoutARateOfThePairTwoAreTakenOverAThirdCurrency() {
        assertEquals(Optional.of("28.80"), converted("100.000", "TND", "EUR", rate("TND", "USD", "0.32", 5), rate("USD", "EUR", "0.9", 7)));
    }

    @Test
    void ofTwoWaysOverAThirdCurrencyTheNewerIsTaken() {
        Quote quote = quote("TND", "EUR", rate("TND", "USD", "0.32", 5), rate("USD", "EUR", "0.9", 7), rate("TND", "JPY", "50", 6), rate("EUR", "JPY", "160", 9)).orElseThrow();

        assertEquals("JPY", quote.over().getCurrencyCode());
        assertEquals(LocalDate.of(2026, 11, 6), quote.day());
    }

    @Test
    void threeStepsAreNotTaken() {
        assertEquals(Optional.empty(), converted("1.00", "USD", "EUR", rate("USD", "JPY", "150", 1), rate("JPY", "CHF", "0.006", 1), rate("CHF", "EUR", "1.05", 1)));
    }

    @Test
    void anAmountIsRoundedOnceAndToTheEvenUnit() {
        assertEquals(Optional.of("0.12"), converted("0.125", "TND", "EUR", rate("TND", "EUR", "1", 1)));
        assertEquals(Optional.of("0.14"), converted("0.135", "TND", "EUR", rate("TND", "EUR", "1", 1)));
    }

    private static ExchangeRate rate(String from, String to, String rate, int dayOfMonth) {
        return new ExchangeRate(new ItemId(from.toLowerCase(java.util.Locale.ROOT) + to.toLowerCase(java.util.Locale.ROOT) + dayOfMonth), Currency.getInstance(from), Currency.getInstance(to),
                new BigDecimal(rate), LocalDate.of(2026, 11, dayOfMonth), "Central bank");
    }

    private static Optional<Quote> quote(String from, String to, Object... rates) {
        return Rates.of(GivenPlan.with(rates), DAY).quote(Currency.getInstance(from), Currency.getInstance(to));
    }

    private static Optional<String> converted(String amount, String from, String to, Object... rates) {
        return quote(from, to, rates).map(q -> q.convert(new BigDecimal(amount), 2).toPlainString());
    }
}
