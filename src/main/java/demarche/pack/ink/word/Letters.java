package demarche.pack.ink.word;

import demarche.pack.ink.Direction;
import demarche.pack.ink.Xhtml;
import java.text.Bidi;
import java.util.Locale;

/// Writes words as runs. A word processor is told of each run whether it is read from the right: what it would guess of brackets and full stops is wrong at the
/// edges of a run.
final class Letters {
    private final Xhtml xml;
    private final boolean turned;
    private final String language;

    private Letters(Xhtml xml, boolean turned, String language) {
        this.xml = xml;
        this.turned = turned;
        this.language = language;
    }

    /// In the language of the document.
    static Letters of(Xhtml xml, Locale document) {
        return new Letters(xml, Direction.isFromTheRight(document), "");
    }

    /// In another language, which is said of each run.
    Letters in(Locale other) {
        return new Letters(xml, Direction.isFromTheRight(other), other.toLanguageTag());
    }

    /// @param style of the letters; empty for that of the paragraph
    void write(String text, String style) {
        String clean = Xhtml.clean(text);
        if (clean.isEmpty()) return;
        if (turned && Direction.isFromTheLeft(clean)) {
            run(clean, style, false);
            return;
        }
        var bidi = new Bidi(clean, turned ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int start = 0;
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean last = i + 1 == bidi.getRunCount();
            if (!last && isFromTheRight(bidi, i, clean) == isFromTheRight(bidi, i + 1, clean)) continue;
            run(clean.substring(start, bidi.getRunLimit(i)), style, isFromTheRight(bidi, i, clean));
            start = bidi.getRunLimit(i);
        }
    }

    /// Numbers go with the words around them, so that they are drawn in the same letters.
    private boolean isFromTheRight(Bidi bidi, int run, String text) {
        if (bidi.getRunLevel(run) % 2 == 1) return true;
        return turned && text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)).codePoints().noneMatch(Character::isLetter);
    }

    private void run(String text, String style, boolean fromTheRight) {
        xml.open("w:r");
        if (!style.isEmpty() || !language.isEmpty() || fromTheRight) {
            xml.open("w:rPr");
            if (!style.isEmpty()) xml.empty("w:rStyle", "w:val", style);
            if (fromTheRight) xml.empty("w:rtl");
            if (!language.isEmpty()) xml.empty("w:lang", fromTheRight ? "w:bidi" : "w:val", language);
            xml.close("w:rPr");
        }
        xml.open("w:t", "xml:space", "preserve").plain(text).close("w:t").close("w:r");
    }
}
