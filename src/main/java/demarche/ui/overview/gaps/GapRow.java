package demarche.ui.overview.gaps;

import demarche.insight.gap.Gap;
import demarche.insight.gap.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A gap as a row says it.
///
/// @param by     empty where no last day is known
/// @param fold   the other gaps of the same programme that can be mended until the same day
/// @param why    the rule behind it, while that is asked for
/// @param asking whether the reason for accepting it is being written
public record GapRow(Gap gap, Optional<By> by, Optional<Fold> fold, Optional<Rule.Words> why, boolean asking) {
    private static final long NEAR = 45;

    /// The last day on which mending still helps.
    ///
    /// @param near ochre: within 45 days, or past
    public record By(String day, String left, boolean near) {}

    /// Opens and closes the rows of one programme.
    record Fold(String key, String words, boolean open) {}

    static GapRow of(Gap gap, LocalDate today, Wording wording) {
        return new GapRow(gap, gap.lastDay().map(day -> by(day, today, wording)), Optional.empty(), Optional.empty(), false);
    }

    GapRow folding(Fold others) {
        return new GapRow(gap, by, Optional.of(others), why, asking);
    }

    GapRow explained(Rule.Words words) {
        return new GapRow(gap, by, fold, Optional.of(words), asking);
    }

    GapRow beingAccepted() {
        return new GapRow(gap, by, fold, why, true);
    }

    private static By by(LocalDate day, LocalDate today, Wording wording) {
        long left = ChronoUnit.DAYS.between(today, day);
        String words = left < 0 ? wording.texts().get("overview.gaps.past") : wording.texts().get("overview.gaps.days", left);
        return new By(wording.texts().get("overview.gaps.by", wording.near(day, today)), words, left <= NEAR);
    }
}
