package demarche.plan;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What an indicator showed on a day.
///
/// @param value in the unit of the indicator
/// @param evidence what it rests on; may be empty
/// @param author who entered it; may be empty
public record Measurement(@Sensitive(OPEN) ItemId id, @Sensitive(PARTNER) ItemId indicator, @Sensitive(PARTNER) LocalDate day,
        @Sensitive(PARTNER) BigDecimal value, @Sensitive(DELIVERY) String evidence, @Sensitive(DELIVERY) String author) implements Item {

    public Measurement {
        value = Limits.decimal(value);
        Limits.text(evidence);
        Limits.line(author);
    }

    public static Measurement of(ItemId id, ItemId indicator, LocalDate day, BigDecimal value) {
        return new Measurement(id, indicator, day, value, "", "");
    }

    @Override
    public Kind kind() {
        return Kind.MEASUREMENT;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.INDICATOR, indicator));
    }

    public Measurement withIndicator(ItemId indicator) {
        return new Measurement(id, indicator, day, value, evidence, author);
    }

    public Measurement withDay(LocalDate day) {
        return new Measurement(id, indicator, day, value, evidence, author);
    }

    public Measurement withValue(BigDecimal value) {
        return new Measurement(id, indicator, day, value, evidence, author);
    }

    public Measurement withEvidence(String evidence) {
        return new Measurement(id, indicator, day, value, evidence, author);
    }

    public Measurement withAuthor(String author) {
        return new Measurement(id, indicator, day, value, evidence, author);
    }
}
