package demarche.plan;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.IndicatorId;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// By what it is seen that a result came about, from where to where.
///
/// @param result the result it measures
/// @param statement never blank
/// @param library the ready-made indicator of the reference it was taken from
/// @param unit may be empty
/// @param baseline where it stood before
/// @param targetOn by when
/// @param verification how it is found out; may be empty
/// @param source who holds the figures; may be empty
public record ResultIndicator(@Sensitive(OPEN) ItemId id, @Sensitive(PARTNER) ItemId result, @Sensitive(PARTNER) String statement,
        @Sensitive(PARTNER) Optional<IndicatorId> library, @Sensitive(PARTNER) String unit, @Sensitive(PARTNER) Optional<BigDecimal> baseline,
        @Sensitive(PARTNER) Optional<LocalDate> baselineOn, @Sensitive(PARTNER) Optional<BigDecimal> target,
        @Sensitive(PARTNER) Optional<LocalDate> targetOn, @Sensitive(PARTNER) String verification, @Sensitive(DELIVERY) String source) implements Item {

    public ResultIndicator {
        Limits.statement(statement);
        Limits.line(unit);
        baseline = Limits.decimal(baseline);
        target = Limits.decimal(target);
        Limits.text(verification);
        Limits.line(source);
    }

    /// An indicator without figures.
    public static ResultIndicator stating(ItemId id, ItemId result, String statement) {
        return new ResultIndicator(id, result, statement, Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    @Override
    public Kind kind() {
        return Kind.INDICATOR;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.RESULT, result));
    }

    public ResultIndicator withResult(ItemId result) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withStatement(String statement) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withLibrary(Optional<IndicatorId> library) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withUnit(String unit) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withBaseline(Optional<BigDecimal> baseline) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withBaselineOn(Optional<LocalDate> baselineOn) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withTarget(Optional<BigDecimal> target) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withTargetOn(Optional<LocalDate> targetOn) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withVerification(String verification) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }

    public ResultIndicator withSource(String source) {
        return new ResultIndicator(id, result, statement, library, unit, baseline, baselineOn, target, targetOn, verification, source);
    }
}
