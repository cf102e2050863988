package demarche.pack.block;

import demarche.plan.choice.Likelihood;
import java.util.List;
import java.util.Optional;

/// A concern in their words and what we answer. What is fair in it always comes first.
///
/// @param notes small print under the concern: when it was said to us, who answers it best
public record Answer(String concern, Likelihood chance, List<Phrase> notes, Phrase fair, Phrase answer, Optional<Phrase> evidence,
                     Optional<Phrase> doNotClaim) implements Block {
    public Answer {
        notes = List.copyOf(notes);
        if (fair.isEmpty()) throw new IllegalArgumentException("an answer that grants nothing");
        if (answer.isEmpty()) throw new IllegalArgumentException("a concern without an answer");
    }
}
