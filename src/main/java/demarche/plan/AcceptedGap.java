package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import java.time.LocalDate;

/// A gap that the ministry has decided to live with, and why.
///
/// @param gap    what makes it the same gap when the plan is looked at again; never blank
/// @param reason never blank
/// @param author who decided; may be empty
public record AcceptedGap(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) String gap, @Sensitive(MINISTRY) String reason,
        @Sensitive(MINISTRY) String author, @Sensitive(MINISTRY) LocalDate day) implements Item {

    public AcceptedGap {
        if (gap.isBlank()) throw new Refused(Refused.Reason.EMPTY_TITLE, gap);
        Limits.text(gap);
        if (reason.isBlank()) throw new Refused(Refused.Reason.EMPTY_TITLE, reason);
        Limits.text(reason);
        Limits.line(author);
    }

    @Override
    public Kind kind() {
        return Kind.ACCEPTED_GAP;
    }
}
