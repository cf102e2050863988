package demarche.ui.programmes.budget;

import java.util.Collection;

/// How wide a column of amounts must be, so that none is ever cut.
final class AmountColumns {
    private static final double LETTER = 7.6;
    private static final double ROOM = 20;

    private AmountColumns() {}

    /// @param amounts  as they are shown
    /// @param narrowest what its head needs
    /// @return in pixels of 100 % text
    static double width(Collection<String> amounts, double narrowest) {
        return Math.max(narrowest, amounts.stream().mapToInt(String::length).max().orElse(0) * LETTER + ROOM);
    }
}
