package demarche.ui.welcome;

import demarche.history.Edit;
import demarche.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/// A plan with invented programmes and real facts, to look around in.
///
/// @param plan    has a day of its own
/// @param log     what made it
/// @param picture what the map on its card shows
public record Sample(Plan plan, List<Edit> log, Picture picture) {
    /// What the map of a sample shows.
    public enum Picture {
        VOTES,
        TREATIES
    }

    public Sample {
        log = List.copyOf(log);
    }

    LocalDate day() {
        return plan.head().asOf().orElseThrow();
    }
}
