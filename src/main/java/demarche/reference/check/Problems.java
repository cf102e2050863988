package demarche.reference.check;

import demarche.reference.table.FactTable;
import demarche.reference.table.Sheet.Line;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what a check finds: the first problems in full, the rest as a number, so that a table of nothing but nonsense neither fills the memory nor the screen.
final class Problems {
    private static final int NAMED = 20;
    private static final int HELD = 10_000;
    private final Texts texts;
    private final List<RowProblem> found = new ArrayList<>();
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
        if (found.size() < HELD) found.add(problem);
        else more++;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// Table by table, from the top.
    Verdict.Unsound verdict() {
        var first = found.stream().sorted(Comparator.comparing(Problems::place).thenComparing(RowProblem::line)).limit(NAMED).toList();
        return new Verdict.Unsound(first, found.size() - first.size() + more);
    }

    private static FactTable place(RowProblem problem) {
        return FactTable.filed(problem.file()).orElseThrow();
    }
}
