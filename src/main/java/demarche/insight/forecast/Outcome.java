package demarche.insight.forecast;

import demarche.plan.choice.Course;
import java.time.LocalDate;
import java.util.Optional;

/// What became of a forecast on the day of the facts.
public sealed interface Outcome {
    /// The event is not over.
    record Ahead() implements Outcome {}

    /// The reference tells what the state did.
    record Told(Course course, LocalDate day, String source) implements Outcome {}

    /// Somebody entered what the state did.
    ///
    /// @param source may be empty
    record Entered(Course course, String source) implements Outcome {}

    /// The text was adopted without a vote, so no course of a single state can be read from it.
    record WithoutVote(LocalDate day, String source) implements Outcome {}

    /// The event is over, and nobody has told.
    record Untold() implements Outcome {}

    /// What the state did, where it is known.
    default Optional<Course> known() {
        return switch (this) {
            case Told(Course course, LocalDate _, String _) -> Optional.of(course);
            case Entered(Course course, String _) -> Optional.of(course);
            case Ahead() -> Optional.empty();
            case WithoutVote _ -> Optional.empty();
            case Untold() -> Optional.empty();
        };
    }
}
