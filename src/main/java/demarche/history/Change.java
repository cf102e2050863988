package demarche.history;

import java.util.Optional;

/// One difference as somebody made it: what a plan is the sum of. In a share for others it may be told in part or not at all; its place in the log stays.
///
/// @param seen  what its author had seen of the plan, this change not included
/// @param told  what it did, as far as this copy of the log may know; empty where all of it is withheld
/// @param whole whether nothing of it is withheld
public record Change(Dot dot, Seen seen, Optional<Difference> told, boolean whole) {
    public Change {
        if (whole && told.isEmpty()) throw new IllegalArgumentException("a whole change is told");
    }

    public Change(Dot dot, Seen seen, Difference difference) {
        this(dot, seen, Optional.of(difference), true);
    }

    /// For changes that are known to be told, as one's own are; a log is read by [Edit#differences].
    public Difference difference() {
        return told.orElseThrow();
    }
}
