package demarche.plan.part;

import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.limit.Limits;
import demarche.plan.handling.Sensitive;
import java.util.Optional;

/// Who an activity is for, and who came. Gender is counted only where it was recorded; what was not recorded stays empty, never zero.
///
/// @param audience for whom, in a few words; may be empty
/// @param planned participants expected
/// @param attended participants who came, all of them
/// @param women of those who came
/// @param men of those who came
public record Attendance(@Sensitive(PARTNER) String audience, @Sensitive(PARTNER) Optional<Integer> planned,
        @Sensitive(PARTNER) Optional<Integer> attended, @Sensitive(PARTNER) Optional<Integer> women, @Sensitive(PARTNER) Optional<Integer> men) implements Part {

    public Attendance {
        Limits.line(audience);
        Limits.count(planned);
        Limits.count(attended);
        Limits.count(women);
        Limits.count(men);
    }

    /// Nothing is known yet.
    public static Attendance open() {
        return new Attendance("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Attendance withAudience(String audience) {
        return new Attendance(audience, planned, attended, women, men);
    }

    public Attendance withPlanned(Optional<Integer> planned) {
        return new Attendance(audience, planned, attended, women, men);
    }

    public Attendance withAttended(Optional<Integer> attended) {
        return new Attendance(audience, planned, attended, women, men);
    }

    public Attendance withWomen(Optional<Integer> women) {
        return new Attendance(audience, planned, attended, women, men);
    }

    public Attendance withMen(Optional<Integer> men) {
        return new Attendance(audience, planned, attended, women, men);
    }
}
