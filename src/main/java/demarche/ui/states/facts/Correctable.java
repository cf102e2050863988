package demarche.ui.states.facts;

import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import java.util.List;
import java.util.Optional;

/// What of a fact on the screen can be corrected, where we know better.
///
/// @param keys which facts it tells: one, or several that stand in one row
/// @param own  the fact of our own that stands here in the place of the reference's
public record Correctable(List<FactKey> keys, Optional<OwnFact> own) {
    public Correctable {
        keys = List.copyOf(keys);
    }
}
