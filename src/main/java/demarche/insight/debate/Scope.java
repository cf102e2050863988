package demarche.insight.debate;

import demarche.insight.Coverage;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import java.time.LocalDate;
import java.util.Optional;

/// Which teaching counts: all that is planned or only what was delivered, and only what begins before a day where one is named.
///
/// @param before a decision point's first day; a programme without a start does not come before anything
public record Scope(boolean onlyDelivered, Optional<LocalDate> before) {
    public static final Scope PLANNED = new Scope(false, Optional.empty());

    /// Whether what the programme teaches the state counts. One that is cancelled is not asked about: [Coverage] leaves it out.
    public boolean counts(Coverage coverage, Programme programme, Iso3 state) {
        boolean inTime = before.isEmpty() || programme.starts().filter(before.get()::isAfter).isPresent();
        return inTime && (!onlyDelivered || delivered(coverage, programme, state));
    }

    /// Whether the state was taught what the programme teaches: the programme is done, or an activity for the state is.
    static boolean delivered(Coverage coverage, Programme programme, Iso3 state) {
        if (programme.status() == ProgrammeStatus.DONE) return true;
        return coverage.activities(programme.id()).stream().anyMatch(a -> a.status() == ActivityStatus.DONE && (a.states().isEmpty() || a.states().contains(state)));
    }
}
