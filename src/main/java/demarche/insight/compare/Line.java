package demarche.insight.compare;

import java.util.List;

/// One fact about each of the states compared.
///
/// @param subject what it is about as scripts know it, such as `A/RES/74/247`
/// @param title   what it is about as people read it
/// @param cells   one for each state, in their order
public record Line(Section section, String subject, String title, List<Cell> cells) {

    /// How the states agree in a line.
    public enum Agreement {
        /// Two of them are known to differ.
        DIFFERENT,
        /// Those that are known agree, and of one at least it is not known.
        NOT_KNOWN_OF_ALL,
        SAME
    }

    public Line {
        cells = List.copyOf(cells);
    }

    public Agreement agreement() {
        long values = cells.stream().filter(Cell::known).map(Cell::code).distinct().count();
        if (values > 1) return Agreement.DIFFERENT;
        return cells.stream().allMatch(Cell::known) ? Agreement.SAME : Agreement.NOT_KNOWN_OF_ALL;
    }
}
