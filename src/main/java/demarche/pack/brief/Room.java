package demarche.pack.brief;

import demarche.pack.block.Answer;
import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps the answers on one side: where they would run over, evidence is left out, from the last answer upwards. What is fair, the answer and what
/// not to claim always stay.
final class Room {
    /// What a side holds under its title, in lines of text.
    private static final int SIDE = 37;
    /// Characters in a line beside the name of a sentence, and in the label at the left.
    private static final int LINE = 52;
    private static final int LABEL_LINE = 20;

    private Room() {}

    static List<Answer> fit(List<Answer> answers) {
        var fitted = new ArrayList<>(answers);
        for (int i = fitted.size() - 1; i >= 0 && lines(fitted) > SIDE; i--) fitted.set(i, withoutEvidence(fitted.get(i)));
        return fitted;
    }

    private static Answer withoutEvidence(Answer a) {
        return new Answer(a.concern(), a.chance(), a.notes(), a.fair(), a.answer(), Optional.empty(), a.doNotClaim());
    }

    private static double lines(List<Answer> answers) {
        return answers.stream().mapToDouble(Room::lines).sum();
    }

    private static double lines(Answer a) {
        double text = said(a.fair()) + said(a.answer()) + a.evidence().map(Room::said).orElse(0.0) + a.doNotClaim().map(Room::said).orElse(0.0);
        double label = Math.ceilDiv(a.concern().length(), LABEL_LINE) + 2.5;
        return Math.max(text, label) + 1;
    }

    private static double said(Phrase phrase) {
        int length = phrase.runs().stream().mapToInt(run -> run instanceof Run.Words(String text) ? text.length() : 6).sum();
        return Math.ceilDiv(length, LINE) + 0.35;
    }
}
