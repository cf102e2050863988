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
/// @param ownEdits the last edits this library made in it, oldest first
public record StoredPlan(Plan plan, Seen seen, List<Edit> ownEdits) {
    public StoredPlan {
        ownEdits = List.copyOf(ownEdits);
    }

    /// @param author his or her device is [PlanLibrary#device]
    public PlanSession session(Author author, Clock clock) {
        return new PlanSession(plan, seen, ownEdits, author, clock);
    }
}
