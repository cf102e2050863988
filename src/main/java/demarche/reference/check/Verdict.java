package demarche.reference.check;

import demarche.reference.Reference;
import java.util.List;

/// What came of a check of tables: facts that can be used, or the rows because of which none of them can.
public sealed interface Verdict {

    record Sound(Reference reference) implements Verdict {}

    /// @param first the first problems, table by table
    /// @param more  how many there are beside these
    record Unsound(List<RowProblem> first, int more) implements Verdict {
        public Unsound {
            first = List.copyOf(first);
        }

        public int count() {
            return first.size() + more;
        }
    }
}
