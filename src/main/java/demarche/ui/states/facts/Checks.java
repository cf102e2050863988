package demarche.ui.states.facts;

import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// What may be typed into a form on a state; the answer to what may not is said beside the field.
///
/// @param day the day of the plan: nobody can judge or hear anything after it
public record Checks(Wording wording, LocalDate day) {
    /// @param take keeps the line where it is fine
    public Optional<String> line(String line, Consumer<String> take) {
        return checked(() -> Limits.line(line), () -> take.accept(line));
    }

    /// @param take keeps the text where it is fine
    public Optional<String> text(String text, Consumer<String> take) {
        return checked(() -> Limits.text(text), () -> take.accept(text));
    }

    /// @param take keeps the day where it is fine; empty is not
    public Optional<String> day(Optional<LocalDate> given, Consumer<LocalDate> take) {
        if (given.isEmpty()) return Optional.of(wording.text("states.refused.no-day"));
        if (given.get().isAfter(day)) return Optional.of(wording.text("states.refused.later", wording.days().day(day)));
        take.accept(given.get());
        return Optional.empty();
    }

    private Optional<String> checked(Runnable check, Runnable take) {
        try {
            check.run();
            take.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(wording.refusal(refused));
        }
    }
}
