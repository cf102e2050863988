package demarche.ui.packs.compose;

import demarche.insight.state.OldFact;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Measured;
import demarche.plan.handling.Handling;
import java.util.List;
import java.util.Optional;

/// The papers of the open pack as they would be printed now.
///
/// @param pages   how many there are
/// @param marking the highest of what they hold
/// @param old     what they say that nobody has looked at for long
/// @param flaw    why they are not in the look that was chosen
public record Draft(Commission commission, Measured measured, int pages, Handling marking, List<OldFact> old, Optional<String> flaw) {
    public Draft {
        old = List.copyOf(old);
    }
}
