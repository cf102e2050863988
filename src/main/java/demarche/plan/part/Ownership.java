package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.limit.Limits;
import demarche.plan.handling.Sensitive;
import java.time.LocalDate;
import java.util.Optional;

/// Who asked for a programme, and who there carries it on when we are gone.
///
/// @param requestedBy an office or a person there; may be empty
/// @param localOwner may be empty
public record Ownership(@Sensitive(PARTNER) String requestedBy, @Sensitive(PARTNER) Optional<LocalDate> requestedOn,
        @Sensitive(PARTNER) String localOwner) implements Part {

    public Ownership {
        Limits.line(requestedBy);
        Limits.line(localOwner);
    }

    /// Nothing is recorded yet.
    public static Ownership open() {
        return new Ownership("", Optional.empty(), "");
    }

    public Ownership withRequestedBy(String requestedBy) {
        return new Ownership(requestedBy, requestedOn, localOwner);
    }

    public Ownership withRequestedOn(Optional<LocalDate> requestedOn) {
        return new Ownership(requestedBy, requestedOn, localOwner);
    }

    public Ownership withLocalOwner(String localOwner) {
        return new Ownership(requestedBy, requestedOn, localOwner);
    }
}
