package demarche.exchange.bundle;

import demarche.exchange.disk.FileTrouble;
import demarche.reference.change.Changes;
import demarche.reference.check.RowProblem;
import demarche.reference.check.TableCheck;
import demarche.reference.check.Verdict;
import demarche.reference.table.Tables;
import demarche.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Says of a bundle whether it can be taken, and what it would change.
public final class Reviewer {
    private final BundleReader reader;
    private final TableCheck check;
    private final Texts texts;

    public Reviewer(Locale language) {
        this.reader = new BundleReader(language);
        this.check = new TableCheck(language);
        this.texts = Texts.of("bundle", language);
    }

    /// @param today a bundle cannot have been put together later; it may have been on the other side of the date line
    /// @throws FileTrouble where the file is missing or may not be read
    public Review review(Path file, Tables inUse, LocalDate today) throws FileTrouble {
        return switch (reader.read(file)) {
            case BundleReader.Result.Refused(String sentence) -> new Review.Refused(sentence);
            case BundleReader.Result.Opened opened -> review(file, opened, inUse, today);
        };
    }

    private Review review(Path file, BundleReader.Result.Opened opened, Tables inUse, LocalDate today) {
        Tables tables = Tables.with(opened.tables());
        return switch (check.check(tables, inUse)) {
            case Verdict.Unsound unsound -> new Review.BadRows(refused(file, unsound), unsound);
            case Verdict.Sound _ -> dated(file, new Review.Ready(opened.file(), tables, Changes.between(inUse, tables)), today);
        };
    }

    private Review dated(Path file, Review.Ready ready, LocalDate today) {
        LocalDate after = ready.changes().after();
        if (after.isAfter(today.plusDays(1))) return new Review.Refused(texts.get("bundle.future", file, after.toString()));
        if (!after.isAfter(ready.changes().before())) return new Review.Refused(texts.get("bundle.older", file, after.toString(), ready.changes().before().toString()));
        return ready;
    }

    private String refused(Path file, Verdict.Unsound unsound) {
        return texts.get("bundle.rows", file, unsound.count(), sentence(unsound.first().getFirst()));
    }

    /// A problem with its place: `votes.csv, line 12, vote: …`
    public String sentence(RowProblem problem) {
        if (problem.line() == 0) return texts.get("bundle.row.table", problem.file(), problem.sentence());
        return problem.column().isEmpty() ? texts.get("bundle.row.line", problem.file(), problem.line(), problem.sentence())
                : texts.get("bundle.row.cell", problem.file(), problem.line(), problem.column(), problem.sentence());
    }
}
