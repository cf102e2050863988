package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import java.util.List;
import java.util.OptionalInt;

/// One of the things the rank of a state is made of, worked out from the facts it holds and from nothing else: a fact taken out of one part leaves the
/// others as they were. The numbers are whole per cent, so that anybody can work them out again by hand.
public sealed interface Part permits Votes, Treaties, Lists, Capacity, Memberships, Judgement {
    BoardPart kind();

    /// 0 to 100. Empty where nothing is known, which adds nothing to a score and is said.
    OptionalInt percent();

    /// How the number came about, in one or two sentences.
    Statement reason(Telling telling);

    /// The facts it rests on, each with where it is from and when. Never empty: where none was seen, that is what it says.
    List<Statement> facts(Telling telling);

    static int rounded(double percent) {
        return (int) Math.round(percent);
    }
}
