package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.MINISTRY;

import demarche.plan.limit.Limits;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Sensitive;
import java.time.LocalDate;
import java.util.Optional;

/// Whether it was asked if what a programme gives could be turned against rights, and who says so.
///
/// @param rightsCheck while open, the programme is not to be announced
/// @param rightsReason why it may go ahead although an answer speaks against it, or why no check is needed; may be empty
/// @param rightsSignedBy who signed the reason; may be empty
public record Rights(@Sensitive(DELIVERY) RightsCheck rightsCheck, @Sensitive(MINISTRY) String rightsReason,
        @Sensitive(MINISTRY) String rightsSignedBy, @Sensitive(MINISTRY) Optional<LocalDate> rightsSignedOn) implements Part {

    public Rights {
        Limits.text(rightsReason);
        Limits.line(rightsSignedBy);
    }

    /// Nobody asked yet.
    public static Rights open() {
        return new Rights(RightsCheck.OPEN, "", "", Optional.empty());
    }

    public Rights withRightsCheck(RightsCheck rightsCheck) {
        return new Rights(rightsCheck, rightsReason, rightsSignedBy, rightsSignedOn);
    }

    public Rights withRightsReason(String rightsReason) {
        return new Rights(rightsCheck, rightsReason, rightsSignedBy, rightsSignedOn);
    }

    public Rights withRightsSignedBy(String rightsSignedBy) {
        return new Rights(rightsCheck, rightsReason, rightsSignedBy, rightsSignedOn);
    }

    public Rights withRightsSignedOn(Optional<LocalDate> rightsSignedOn) {
        return new Rights(rightsCheck, rightsReason, rightsSignedBy, rightsSignedOn);
    }
}
