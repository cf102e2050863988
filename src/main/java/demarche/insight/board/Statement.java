package demarche.insight.board;

import java.time.LocalDate;
import java.util.Optional;

/// A fact in a sentence, with its source and date.
///
/// @param source where it is from and of when; never empty
/// @param seen   the day its source dates from, where such a source ages; empty for votes, publications and judgements, which do not
public record Statement(String text, String source, Optional<LocalDate> seen) {
    static Statement lasting(String text, String source) {
        return new Statement(text, source, Optional.empty());
    }

    static Statement ageing(String text, String source, LocalDate seen) {
        return new Statement(text, source, Optional.of(seen));
    }
}
