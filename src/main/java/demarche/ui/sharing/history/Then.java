package demarche.ui.sharing.history;

import demarche.history.telling.Line;
import demarche.history.telling.Sheet;
import java.util.List;
import java.util.SequencedMap;

/// What is looked at instead of the log.
sealed interface Then {

    /// The plan as it was.
    ///
    /// @param words  which moment
    /// @param sheets every item by its kind
    record Moment(String words, SequencedMap<String, List<Sheet>> sheets) implements Then {}

    /// What came between two moments.
    record Comparison(String words, List<Line> lines) implements Then {}
}
