package demarche.insight.answer;

import demarche.plan.OwnNarrative;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.Optional;

/// When an answer was last looked at, and whether that was too long ago. An answer of the reference counts from the day its tables were compiled,
/// since nothing shows when each row was last looked at.
///
/// @param months how old an answer may grow
public record Review(LocalDate today, int months) {
    public Review {
        if (months < 1) throw new IllegalArgumentException("months " + months);
    }

    /// Empty where the ministry wrote it and nobody said since that it holds.
    public static Optional<LocalDate> checked(Optional<OwnNarrative> own, Reference reference) {
        return own.isPresent() ? own.get().reviewed() : Optional.of(reference.compiledOn());
    }

    /// Whether somebody should look at it again: on the day after the months have passed, or at once where nobody ever has.
    public boolean isDue(Optional<LocalDate> checked) {
        return checked.map(day -> day.plusMonths(months).isBefore(today)).orElse(true);
    }
}
