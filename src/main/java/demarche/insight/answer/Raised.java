package demarche.insight.answer;

import demarche.plan.Hearing;
import demarche.plan.choice.Likelihood;
import demarche.plan.id.Iso3;
import java.util.List;
import java.util.Optional;

/// That a state raised a concern or may raise it.
///
/// @param likelihood empty where it was heard and nobody judged whether it comes up again
/// @param hearings   each time it was heard, the newest first
public record Raised(Iso3 state, Optional<Likelihood> likelihood, List<Hearing> hearings) {
    public Raised {
        hearings = List.copyOf(hearings);
    }
}
