package demarche.ui.overview;

import demarche.insight.gap.Gap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A gap as a row says it.
///
/// @param by empty where no last day is known
record GapRow(Gap gap, Optional<By> by) {
    private static final long NEAR = 45;

    /// The last day on which mending still helps.
    ///
    /// @param near ochre: within 45 days, or past
    record By(String day, String left, boolean near) {}

    static GapRow of(Gap gap, LocalDate today, Wording wording) {
        return new GapRow(gap, gap.lastDay().map(day -> by(day, today, wording)));
    }

    private static By by(LocalDate day, LocalDate today, Wording wording) {
        long left = ChronoUnit.DAYS.between(today, day);
        String words = left < 0 ? wording.texts().get("overview.gaps.past") : wording.texts().get("overview.gaps.days", left);
        return new By(wording.texts().get("overview.gaps.by", wording.near(day, today)), words, left <= NEAR);
    }
}
