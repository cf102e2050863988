package demarche.reference.check;

import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet.Line;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Collects what a check finds: the first problems in full, the rest as a number, so that a table of nothing but nonsense fills no memory.
final class Problems {
    private static final int NAMED = 20;
    private final Texts texts;
    private final List<RowProblem> first = new ArrayList<>();
    private int more;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /// Words of the check, for the sentences.
    Texts texts() {
        return texts;
    }

    void of(FactTable table, String sentence) {
        add(new RowProblem(table.file(), 0, "", sentence));
    }

    void of(FactTable table, long line, String column, String sentence) {
        add(new RowProblem(table.file(), line, column, sentence));
    }

    void of(Line line, String column, String sentence) {
        of(line.table(), line.number(), column, sentence);
    }

    private void add(RowProblem problem) {
        if (first.size() < NAMED) first.add(problem);
        else more++;
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    Verdict.Unsound verdict() {
        return new Verdict.Unsound(first, more);
    }
}
