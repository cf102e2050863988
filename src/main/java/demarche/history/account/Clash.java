package demarche.history.account;

import demarche.history.Dot;
import demarche.history.merge.Conflict;
import demarche.history.merge.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A conflict as it stands between two copies: what this one has, and what the other.
public record Clash(Conflict conflict, Version mine, Version theirs) {

    /// @param mine   every change of this copy
    /// @param theirs every change of the other
    static Clash of(Conflict conflict, Set<Dot> mine, Set<Dot> theirs) {
        List<Version> versions = conflict.versions();
        Optional<Version> onlyTheirs = versions.stream().filter(v -> !mine.contains(v.dot())).findFirst();
        Optional<Version> onlyMine = versions.stream().filter(v -> !theirs.contains(v.dot())).findFirst();
        Version left = onlyMine.orElseGet(() -> other(versions, onlyTheirs));
        Version right = onlyTheirs.orElseGet(() -> other(versions, Optional.of(left)));
        return new Clash(conflict, left, right);
    }

    private static Version other(List<Version> versions, Optional<Version> than) {
        return versions.stream().filter(v -> than.filter(v::equals).isEmpty() && than.filter(t -> t.value().equals(v.value())).isEmpty()).findFirst().orElse(versions.getFirst());
    }
}
