package demarche.pack.brief.page;

import demarche.pack.block.Answer;
import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps the answers on one side of A4, by counting characters: where they would run over, evidence is left out from the last answer upwards, and
/// after that whole answers at the end. What is fair, the answer and what not to claim always stay together.
final class Room {
    /// What a side holds under its title, in points.
    private static final int SIDE = 612;
    /// Characters in a line beside the name of a sentence, and in the two kinds of line in the label at the left.
    private static final int LINE = 52;
    private static final int CONCERN_LINE = 18;
    private static final int NOTE_LINE = 21;

    private Room() {}

    static List<Answer> fit(List<Answer> answers) {
        var fitted = new ArrayList<>(answers);
        for (int i = fitted.size() - 1; i >= 0 && height(fitted) > SIDE; i--) fitted.set(i, withoutEvidence(fitted.get(i)));
        while (fitted.size() > 1 && height(fitted) > SIDE) fitted.removeLast();
        return fitted;
    }

    private static Answer withoutEvidence(Answer a) {
        return new Answer(a.concern(), a.chance(), a.notes(), a.fair(), a.answer(), Optional.empty(), a.doNotClaim());
    }

    private static int height(List<Answer> answers) {
        return answers.stream().mapToInt(Room::height).sum();
    }

    private static int height(Answer a) {
        int text = said(a.fair()) + said(a.answer()) + a.evidence().map(Room::said).orElse(0) + a.doNotClaim().map(Room::said).orElse(0);
        int notes = a.notes().stream().mapToInt(n -> Math.ceilDiv(length(n), NOTE_LINE) * 12 + 3).sum();
        return Math.max(text, Math.ceilDiv(a.concern().letters(), CONCERN_LINE) * 14 + 18 + notes) + 20;
    }

    private static int said(Phrase phrase) {
        return Math.ceilDiv(length(phrase), LINE) * 15 + 4;
    }

    /// With the numbers of its sources, as far as they take room.
    private static int length(Phrase phrase) {
        return phrase.letters() + phrase.runs().stream().mapToInt(run -> switch (run) {
            case Run.Cited(List<Integer> sources) -> 5 * sources.size();
            case Run.PageOf _ -> 2;
            case Run.Words _, Run.Strong _, Run.Struck _, Run.Whole _, Run.Aside _, Run.In _, Run.StrongIn _, Run.Choice _, Run.NewLine _ -> 0;
        }).sum();
    }
}
