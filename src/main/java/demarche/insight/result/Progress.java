package demarche.insight.result;

import demarche.plan.Measurement;
import demarche.plan.ResultIndicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How far an indicator has come from its baseline to its target, as measured by a day. What is not known stays unknown: nothing counts as zero.
public sealed interface Progress {
    /// How much less than an even pace still counts as being on course.
    BigDecimal SLACK = new BigDecimal("0.1");

    /// What has to be known before progress can be told.
    enum Need {
        BASELINE,
        TARGET,
        MEASUREMENT
    }

    /// It cannot be told.
    record Unknown(Set<Need> needs) implements Progress {
        public Unknown {
            needs = Collections.unmodifiableSet(EnumSet.copyOf(needs));
        }
    }

    /// @param last     the latest measurement of the day or before
    /// @param share    of the way: 0 at the baseline, 1 at the target, below 0 on the far side of the baseline; never rounded up. Empty where the target is to
    ///                 stay at the baseline
    /// @param expected where an even pace would have been when it was measured, from 0 to 1; empty where a day is missing
    record Known(Measurement last, Optional<BigDecimal> share, Standing standing, Optional<BigDecimal> expected) implements Progress {}

    /// Targets below the baseline count downwards.
    ///
    /// @param last the latest measurement of the day or before
    static Progress of(ResultIndicator indicator, Optional<Measurement> last, LocalDate day) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        if (indicator.baseline().isEmpty()) needs.add(Need.BASELINE);
        if (indicator.target().isEmpty()) needs.add(Need.TARGET);
        if (last.isEmpty()) needs.add(Need.MEASUREMENT);
        return needs.isEmpty() ? known(indicator, last.orElseThrow(), day) : new Unknown(needs);
    }

    private static Known known(ResultIndicator indicator, Measurement last, LocalDate day) {
        BigDecimal baseline = indicator.baseline().orElseThrow();
        BigDecimal way = indicator.target().orElseThrow().subtract(baseline);
        BigDecimal gone = last.value().subtract(baseline);
        if (way.signum() == 0) return new Known(last, Optional.empty(), gone.signum() == 0 ? Standing.REACHED : Standing.AWAY, Optional.empty());
        BigDecimal share = gone.divide(way, 6, RoundingMode.FLOOR);
        Optional<BigDecimal> expected = expected(indicator, last.day());
        return new Known(last, Optional.of(share), standing(share, expected, indicator.targetOn().filter(day::isAfter).isPresent()), expected);
    }

    private static Standing standing(BigDecimal share, Optional<BigDecimal> expected, boolean past) {
        if (share.compareTo(BigDecimal.ONE) >= 0) return Standing.REACHED;
        if (share.signum() < 0) return Standing.AWAY;
        if (past) return Standing.MISSED;
        return expected.map(pace -> share.add(SLACK).compareTo(pace) < 0 ? Standing.BEHIND : Standing.ON_COURSE).orElse(Standing.UNDER_WAY);
    }

    private static Optional<BigDecimal> expected(ResultIndicator indicator, LocalDate day) {
        if (indicator.baselineOn().isEmpty() || indicator.targetOn().isEmpty()) return Optional.empty();
        LocalDate from = indicator.baselineOn().get();
        long all = ChronoUnit.DAYS.between(from, indicator.targetOn().get());
        if (all <= 0) return Optional.empty();
        long gone = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, all);
        return Optional.of(BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(all), 6, RoundingMode.FLOOR));
    }
}
