package demarche.pack.addendum.change;

import demarche.history.account.Wording;
import demarche.history.account.Wording.Fate;
import demarche.history.account.Wording.Piece;
import demarche.pack.block.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What of a line is struck and what is read instead: all of a short one; of a long one the words that changed, with enough around them to find the place.
public record Excerpt(Phrase strike, Phrase read) {
    private static final int SHORT = 70;
    private static final int AROUND = 4;
    /// So many words on each side are struck and written again where something is only added, or only struck: a place between words cannot be marked.
    private static final int HELD = 2;

    public static Excerpt of(String old, String now) {
        List<Piece> pieces = Wording.between(old, now).pieces();
        int stayed = pieces.stream().filter(p -> p.fate() == Fate.STAYED).mapToInt(p -> p.text().length()).sum();
        int longer = Math.max(old.length(), now.length());
        if (longer <= SHORT || stayed < longer / 2) return new Excerpt(Phrase.none().struck(old), Phrase.none().strong(now));
        List<Piece> drawn = held(pieces);
        return new Excerpt(phrase(drawn, Fate.WENT), phrase(drawn, Fate.CAME));
    }

    /// The pieces with each change grown until it takes something away and puts something in its place.
    private static List<Piece> held(List<Piece> pieces) {
        var grown = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.fate() != Fate.STAYED) {
                grown.add(piece);
                continue;
            }
            String[] words = words(piece.text());
            int before = i > 0 && isAlone(pieces, i - 1) ? Math.min(HELD, words.length) : 0;
            int after = i < pieces.size() - 1 && isAlone(pieces, i + 1) ? Math.min(HELD, words.length - before) : 0;
            both(grown, join(words, 0, before));
            String middle = join(words, before, words.length - after);
            if (!middle.isEmpty()) grown.add(new Piece(Fate.STAYED, middle));
            both(grown, join(words, words.length - after, words.length));
        }
        return grown;
    }

    /// Whether at this place something only came, or only went.
    private static boolean isAlone(List<Piece> pieces, int i) {
        boolean before = i > 0 && pieces.get(i - 1).fate() != Fate.STAYED;
        boolean after = i < pieces.size() - 1 && pieces.get(i + 1).fate() != Fate.STAYED;
        return !before && !after;
    }

    private static void both(List<Piece> pieces, String text) {
        if (text.isEmpty()) return;
        pieces.add(new Piece(Fate.WENT, text));
        pieces.add(new Piece(Fate.CAME, text));
    }

    /// The words that stayed and those of one fate, each run of a kind in one.
    private static Phrase phrase(List<Piece> pieces, Fate fate) {
        Phrase phrase = Phrase.none();
        var marked = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.fate() == fate) marked.append(piece.text());
            if (piece.fate() != Fate.STAYED) continue;
            phrase = marked(phrase, marked, fate).words(around(piece.text(), i > 0, i < pieces.size() - 1));
            marked.setLength(0);
        }
        return marked(phrase, marked, fate);
    }

    private static Phrase marked(Phrase phrase, CharSequence text, Fate fate) {
        if (text.isEmpty()) return phrase;
        return fate == Fate.WENT ? phrase.struck(text.toString()) : phrase.strong(text.toString());
    }

    /// The words next to a change, and an ellipsis for those that are not.
    private static String around(String text, boolean afterChange, boolean beforeChange) {
        String[] words = words(text);
        if (words.length <= AROUND * (afterChange && beforeChange ? 2 : 1)) return text;
        String first = afterChange ? join(words, 0, AROUND) : "";
        String last = beforeChange ? join(words, words.length - AROUND, words.length) : "";
        return first + (afterChange ? "… " : "…") + last;
    }

    private static String[] words(String text) {
        return text.split("(?<=\\s)");
    }

    private static String join(String[] words, int from, int to) {
        return String.join("", Arrays.copyOfRange(words, from, to));
    }
}
