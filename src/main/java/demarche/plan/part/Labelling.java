package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.MINISTRY;

import demarche.plan.handling.Handling;
import demarche.plan.handling.Sensitive;
import demarche.plan.limit.Limits;
import java.util.Optional;

/// A marking that somebody chose for a pack. It may be higher than that of its parts; lower only with a reason, which the log keeps with its author.
///
/// @param marking empty: that of its parts
/// @param markingReason why it may be lower; may be empty
public record Labelling(@Sensitive(MINISTRY) Optional<Handling> marking, @Sensitive(MINISTRY) String markingReason) implements Part {

    public Labelling {
        Limits.text(markingReason);
    }

    /// As high as its parts.
    public static Labelling ofParts() {
        return new Labelling(Optional.empty(), "");
    }

    public Labelling withMarking(Optional<Handling> marking) {
        return new Labelling(marking, markingReason);
    }

    public Labelling withMarkingReason(String markingReason) {
        return new Labelling(marking, markingReason);
    }
}
