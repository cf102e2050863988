package demarche.reference.state;

import demarche.plan.id.Iso3;
import java.time.LocalDate;
import java.util.Optional;

/// What was seen of one state and one treaty: the farthest step, and the days that bound it.
///
/// @param asOf the newest source that shows it: a day, a month or a year
public record TreatyRecord(String treaty, Iso3 iso3, Standing farthest, Optional<LocalDate> signedOn, Bounds farthestBounds, String source,
        SeenOn asOf, String note) {

    /// The standing on a day. A state not yet party that had signed is a signatory.
    public Standing on(LocalDate day) {
        Optional<Boolean> taken = farthestBounds.by(day);
        if (taken.isPresent() && taken.get()) return farthest;
        boolean signed = signedOn.filter(d -> !d.isAfter(day)).isPresent();
        if (signed && farthest == Standing.SIGNATORY) return Standing.SIGNATORY;
        if (taken.isEmpty()) return Standing.UNKNOWN;
        return signed ? Standing.SIGNATORY : Standing.NONE;
    }
}
