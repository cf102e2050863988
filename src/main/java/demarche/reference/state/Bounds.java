package demarche.reference.state;

import java.time.LocalDate;
import java.util.Optional;

/// The days between which something happened.
///
/// @param notBefore empty: no lower bound is known
/// @param notAfter  the first day on which it had certainly happened
public record Bounds(Optional<LocalDate> notBefore, LocalDate notAfter) {

    /// @return whether it had happened by the day; empty where the day lies between the bounds
    public Optional<Boolean> by(LocalDate day) {
        if (!notAfter.isAfter(day)) return Optional.of(true);
        return notBefore.filter(first -> first.isAfter(day)).map(_ -> false);
    }
}
