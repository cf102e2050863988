package demarche.plan;

import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/// What one unit of a currency was worth in another on a day, and who says so.
///
/// @param from one unit of it …
/// @param to … is worth so many of this
/// @param rate greater than zero
/// @param source where the rate is from; never blank
public record ExchangeRate(@Sensitive(OPEN) ItemId id, @Sensitive(OPEN) Currency from, @Sensitive(OPEN) Currency to,
        @Sensitive(OPEN) BigDecimal rate, @Sensitive(OPEN) LocalDate day, @Sensitive(OPEN) String source) implements Item {

    public ExchangeRate {
        rate = Limits.positive(rate);
        Limits.title(source);
    }

    @Override
    public Kind kind() {
        return Kind.EXCHANGE_RATE;
    }

    public ExchangeRate withFrom(Currency from) {
        return new ExchangeRate(id, from, to, rate, day, source);
    }

    public ExchangeRate withTo(Currency to) {
        return new ExchangeRate(id, from, to, rate, day, source);
    }

    public ExchangeRate withRate(BigDecimal rate) {
        return new ExchangeRate(id, from, to, rate, day, source);
    }

    public ExchangeRate withDay(LocalDate day) {
        return new ExchangeRate(id, from, to, rate, day, source);
    }

    public ExchangeRate withSource(String source) {
        return new ExchangeRate(id, from, to, rate, day, source);
    }
}
