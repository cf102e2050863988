package demarche.pack.block;

import demarche.plan.choice.Likelihood;
import java.util.List;
import java.util.Optional;

/// A concern in their words and what we answer. What is fair in it always comes first.
///
/// @param notes small print under the concern: when it was said to us, who answers it best
public record Answer(Phrase concern, Likelihood chance, List<Phrase> notes, Phrase fair, Phrase answer, Optional<Phrase> evidence,
                     Optional<Phrase> doNotClaim) implements Block {
    /// A concern in the language of the document.
    public Answer(String concern, Likelihood chance, List<Phrase> notes, Phrase fair, Phrase answer, Optional<Phrase> evidence, Optional<Phrase> doNotClaim) {
        this(Phrase.of(concern), chance, notes, fair, answer, evidence, doNotClaim);
    }

    public Answer {
        notes = List.copyOf(notes);
        if (fair.isEmpty()) throw new IllegalArgumentException("an answer that grants nothing");
        if (answer.isEmpty()) throw new IllegalArgumentException("a concern without an answer");
    }
}
