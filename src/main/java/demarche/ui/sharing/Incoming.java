package demarche.ui.sharing;

import demarche.history.Edit;
import demarche.plan.Plan;
import demarche.plan.handling.Handling;
import demarche.ui.sharing.lock.Signer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A colleague's plan as its file shows it, before anything of it is in the library.
///
/// @param log    oldest edit first
/// @param mine   the log of the plan in this library, where it is there
/// @param signer who vouches for the file
record Incoming(Path file, Plan plan, List<Edit> log, Optional<List<Edit>> mine, Signer signer) {
    Incoming {
        log = List.copyOf(log);
        mine = mine.map(List::copyOf);
    }

    String title() {
        return plan.title();
    }

    Handling handling() {
        return plan.head().handling();
    }

    /// In the order of their first edit.
    List<String> authors() {
        return log.stream().map(Edit::author).distinct().toList();
    }

    Instant newest() {
        return log.stream().map(Edit::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    boolean isHere() {
        return mine.isPresent();
    }

    /// Whether the plan is here and there is something to merge.
    boolean bringsNews() {
        return isHere() && onlyTheirs() > 0;
    }

    /// Edits of the library's copy that the file does not hold; replacing would lose them.
    int onlyMine() {
        return missing(mine.orElse(List.of()), log);
    }

    /// Edits of the file that the library's copy does not hold.
    int onlyTheirs() {
        return missing(log, mine.orElse(List.of()));
    }

    private static int missing(List<Edit> of, List<Edit> in) {
        var there = new HashSet<Object>();
        in.forEach(e -> e.changes().forEach(c -> there.add(c.dot())));
        return (int) of.stream().filter(e -> !there.contains(e.dot())).count();
    }
}
