package demarche.pack.addendum;

import demarche.history.account.Wording;
import demarche.history.account.Wording.Fate;
import demarche.history.account.Wording.Piece;
import demarche.pack.block.Phrase;
import java.util.Arrays;
import java.util.List;

/// What of a line is struck and what is read instead: all of a short one; of a long one the words that changed, with enough around them to find the place.
record Excerpt(Phrase strike, Phrase read) {
    private static final int SHORT = 70;
    private static final int AROUND = 4;

    static Excerpt of(String old, String now) {
        List<Piece> pieces = Wording.between(old, now).pieces();
        int stayed = pieces.stream().filter(p -> p.fate() == Fate.STAYED).mapToInt(p -> p.text().length()).sum();
        int longer = Math.max(old.length(), now.length());
        if (longer <= SHORT || stayed < longer / 2) return new Excerpt(Phrase.none().struck(old), Phrase.none().strong(now));
        Phrase strike = Phrase.none();
        Phrase read = Phrase.none();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String around = around(piece.text(), i > 0, i < pieces.size() - 1);
            switch (piece.fate()) {
                case STAYED -> {
                    strike = strike.words(around);
                    read = read.words(around);
                }
                case WENT -> strike = strike.struck(piece.text());
                case CAME -> read = read.strong(piece.text());
            }
        }
        return new Excerpt(strike, read);
    }

    /// The words next to a change, and an ellipsis for those that are not.
    private static String around(String text, boolean afterChange, boolean beforeChange) {
        String[] words = text.split("(?<=\\s)");
        boolean fits = words.length <= AROUND * (afterChange && beforeChange ? 2 : 1);
        if (fits) return text;
        String first = afterChange ? String.join("", Arrays.copyOf(words, AROUND)) : "";
        String last = beforeChange ? String.join("", Arrays.copyOfRange(words, words.length - AROUND, words.length)) : "";
        return first + (afterChange ? "… " : "…") + last;
    }
}
