package demarche.history.share;

import demarche.plan.handling.Edition;
import demarche.plan.handling.Sensitivity;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// For whom a share is, and of what.
///
/// @param states     empty: all
/// @param programmes empty: all
/// @param since      only what was edited then or later; empty: all
public record Wish(Edition edition, Set<Iso3> states, Set<ItemId> programmes, Optional<Instant> since) {
    public Wish {
        states = Set.copyOf(states);
        programmes = Set.copyOf(programmes);
    }

    /// All that the edition may see.
    public static Wish of(Edition edition) {
        return new Wish(edition, Set.of(), Set.of(), Optional.empty());
    }

    public Wish withStates(Set<Iso3> states) {
        return new Wish(edition, states, programmes, since);
    }

    public Wish withProgrammes(Set<ItemId> programmes) {
        return new Wish(edition, states, programmes, since);
    }

    public Wish withSince(Optional<Instant> since) {
        return new Wish(edition, states, programmes, since);
    }

    /// Whether it stays in the ministry, so that people are named and nothing is too sensitive.
    public boolean isInside() {
        return Sensitivity.MINISTRY.seenIn(edition);
    }

    public boolean isOfAPart() {
        return !states.isEmpty() || !programmes.isEmpty();
    }

    /// Whether earlier values are told too. Otherwise an edit tells what stands now, so that nothing which was since taken out leaves the house.
    public boolean tellsHistory() {
        return isInside() && !isOfAPart();
    }
}
