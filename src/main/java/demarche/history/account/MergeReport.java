package demarche.history.account;

import demarche.history.Change;
import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.merge.Copy;
import demarche.history.merge.Merge;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What merging two copies brings, told before anything is applied and kept as a receipt afterwards.
///
/// @param theirs  what the other copy brings into this one
/// @param mine    what this copy has that the other has not
/// @param clashes what is undecided
public record MergeReport(Account theirs, Account mine, List<Clash> clashes) {
    public MergeReport {
        clashes = List.copyOf(clashes);
    }

    public static MergeReport of(Copy mine, Copy theirs, Merge.Merged merged) {
        Set<Dot> mineDots = dots(mine);
        Set<Dot> theirDots = dots(theirs);
        Account brought = Account.between(mine.plan(), merged.copy().plan(), missing(theirs, mineDots));
        Account kept = Account.between(theirs.plan(), merged.copy().plan(), missing(mine, theirDots));
        return new MergeReport(brought, kept, merged.conflicts().open().stream().map(c -> Clash.of(c, mineDots, theirDots)).toList());
    }

    private static Set<Dot> dots(Copy copy) {
        return copy.log().stream().flatMap(edit -> edit.changes().stream()).map(Change::dot).collect(Collectors.toSet());
    }

    private static List<Edit> missing(Copy of, Set<Dot> in) {
        return of.log().stream().filter(edit -> !in.contains(edit.dot())).toList();
    }
}
