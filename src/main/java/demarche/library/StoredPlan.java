package demarche.library;

import demarche.history.Author;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.plan.Plan;
import java.time.Clock;
import java.util.List;

/// A plan as the library holds it, with what is needed to work on.
///
/// @param ownEdits what this library did in it last and can take back, oldest first
/// @param partial  whether something is withheld from this copy
public record StoredPlan(Plan plan, Seen seen, List<Edit> ownEdits, boolean partial) {
    public StoredPlan {
        ownEdits = List.copyOf(ownEdits);
    }

    /// @param author his or her device is [PlanLibrary#device]
    public PlanSession session(Author author, Clock clock) {
        return new PlanSession(plan, seen, ownEdits, author, clock, partial);
    }
}
