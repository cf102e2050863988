package demarche.pack.ink;

import demarche.pack.block.Phrase;
import demarche.pack.block.Run;
import java.util.List;
import java.util.Locale;

/// Draws labels into the left column. A label has no height of its own, so that the text beside it starts on the same line and is read after it;
/// the height it will need is reserved in the row by counting characters.
final class LabelInk {
    /// The narrowest lines the columns hold, in characters.
    private static final int HEADING_LINE = 18;
    private static final int NOTE_LINE = 21;
    private static final int NAME_LINE = 13;
    private static final double POINT = 25.4 / 72;
    /// A label taller than this, in millimetres, stands over its text instead of beside it.
    private static final double TALLEST = 60;
    private final Xhtml page;
    private final PhraseInk phrases;

    LabelInk(Xhtml page, PhraseInk phrases) {
        this.page = page;
        this.phrases = phrases;
    }

    /// @param heading  drawn large when it is a number
    /// @param chance   a word in a frame between heading and notes; empty for none
    /// @param spoken   whether the text beside it is large
    void openRow(String heading, Chip chance, List<Phrase> notes, boolean spoken) {
        openRow(Phrase.of(heading), chance, notes, spoken);
    }

    void openRow(Phrase name, Chip chance, List<Phrase> notes, boolean spoken) {
        String heading = plain(name);
        double height = height(heading, chance, notes, spoken);
        boolean beside = height <= TALLEST;
        page.open("div", "class", spoken ? "row spoken" : "row", "style", "min-height:" + TableInk.millimetres(beside ? height : 0));
        page.open("div", "class", beside ? "label" : "over");
        page.open("h2", "class", heading.matches("\\d+") ? "figure" : "name");
        phrases.draw(name);
        page.close("h2");
        if (!chance.word().isEmpty()) page.open("p", "class", "note").element("span", chance.styleClass(), chance.word()).close("p");
        for (Phrase note : notes) {
            page.open("p", "class", "note");
            phrases.draw(note);
            page.close("p");
        }
        page.close("div");
    }

    void closeRow() {
        page.close("div");
    }

    /// The name of a sentence, beside it.
    void openSaid(String name) {
        boolean beside = name.length() <= 4 * NAME_LINE;
        page.open("div", "class", "said", "style", "min-height:" + TableInk.millimetres(beside ? lines(name, NAME_LINE) * 15 * POINT : 0));
        page.element("p", beside ? "name" : "over", name);
    }

    void closeSaid() {
        page.close("div");
    }

    private static double height(String heading, Chip chance, List<Phrase> notes, boolean spoken) {
        int points = lines(heading, HEADING_LINE) * (spoken ? 18 : 14) + (chance.word().isEmpty() ? 0 : 18);
        for (Phrase note : notes) points += lines(plain(note), NOTE_LINE) * 12 + 3;
        return points * POINT;
    }

    private static int lines(String text, int width) {
        return Math.ceilDiv(text.length(), width);
    }

    private static String plain(Phrase phrase) {
        var text = new StringBuilder();
        for (Run run : phrase.runs()) {
            text.append(switch (run) {
                case Run.Words(String words) -> words;
                case Run.Strong(String words) -> words;
                case Run.Struck(String words) -> words;
                case Run.Whole(String words) -> words;
                case Run.Aside(String words) -> words + " ";
                case Run.In(Locale _, String words) -> words;
                case Run.StrongIn(Locale _, String words) -> words;
                case Run.Choice(String words) -> " ".repeat(NOTE_LINE) + words;
                case Run.Cited(List<Integer> sources) -> " ".repeat(5 * sources.size());
                case Run.PageOf _ -> "12";
                case Run.NewLine() -> " ".repeat(NOTE_LINE);
            });
        }
        return text.toString();
    }

    /// A word in a frame, and the frame.
    record Chip(String word, String styleClass) {
        static final Chip NONE = new Chip("", "");
    }
}
