package demarche.pack.addendum.change;

import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import java.util.Locale;

/// The words of a phrase, all of one kind.
final class Plain {
    private Plain() {}

    static String of(Phrase phrase) {
        var words = new StringBuilder();
        for (Run run : phrase.runs()) words.append(of(run));
        return words.toString().strip();
    }

    private static String of(Run run) {
        return switch (run) {
            case Run.Words(String text) -> text;
            case Run.Strong(String text) -> text;
            case Run.Struck(String text) -> text;
            case Run.Whole(String text) -> text;
            case Run.In(Locale _, String text) -> text;
            case Run.StrongIn(Locale _, String text) -> text;
            case Run.Choice(String text) -> " □ " + text;
            case Run.NewLine() -> " ";
            case Run.Aside _, Run.Cited _, Run.PageOf _ -> "";
        };
    }
}
