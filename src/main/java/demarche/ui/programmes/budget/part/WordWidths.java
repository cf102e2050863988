package demarche.ui.programmes.budget.part;

import java.util.Collection;

/// How wide a column must be, so that no amount and hardly a name is ever cut.
public final class WordWidths {
    private static final double LETTER = 7.6;
    private static final double ROOM = 20;

    private WordWidths() {}

    /// @param words as they are shown
    /// @param narrowest what its head needs
    /// @return in pixels of 100 % text
    public static double width(Collection<String> words, double narrowest) {
        return Math.max(narrowest, words.stream().mapToInt(String::length).max().orElse(0) * LETTER + ROOM);
    }
}
