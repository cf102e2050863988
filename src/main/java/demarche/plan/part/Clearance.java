package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.MINISTRY;

import demarche.plan.handling.Sensitive;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Who saw a pack before it is used, who answers for it, and until when what it asks must be decided.
///
/// @param clearedBy legal adviser, budget, with the day; may be empty
/// @param through whose desk it passes; may be empty
/// @param contact who answers questions, and in which hours; may be empty
/// @param criticalOn the last day for the decisions asked
/// @param criticalAt in the zone of the first meeting
/// @param criticalReason why then; may be empty
public record Clearance(@Sensitive(MINISTRY) String clearedBy, @Sensitive(MINISTRY) String through, @Sensitive(MINISTRY) String contact,
        @Sensitive(MINISTRY) Optional<LocalDate> criticalOn, @Sensitive(MINISTRY) Optional<LocalTime> criticalAt,
        @Sensitive(MINISTRY) String criticalReason) implements Part {

    public Clearance {
        Limits.text(clearedBy);
        Limits.line(through);
        Limits.text(contact);
        Limits.text(criticalReason);
    }

    /// Nobody saw it yet.
    public static Clearance open() {
        return new Clearance("", "", "", Optional.empty(), Optional.empty(), "");
    }

    public Clearance withClearedBy(String clearedBy) {
        return new Clearance(clearedBy, through, contact, criticalOn, criticalAt, criticalReason);
    }

    public Clearance withThrough(String through) {
        return new Clearance(clearedBy, through, contact, criticalOn, criticalAt, criticalReason);
    }

    public Clearance withContact(String contact) {
        return new Clearance(clearedBy, through, contact, criticalOn, criticalAt, criticalReason);
    }

    public Clearance withCriticalOn(Optional<LocalDate> criticalOn) {
        return new Clearance(clearedBy, through, contact, criticalOn, criticalAt, criticalReason);
    }

    public Clearance withCriticalAt(Optional<LocalTime> criticalAt) {
        return new Clearance(clearedBy, through, contact, criticalOn, criticalAt, criticalReason);
    }

    public Clearance withCriticalReason(String criticalReason) {
        return new Clearance(clearedBy, through, contact, criticalOn, criticalAt, criticalReason);
    }
}
