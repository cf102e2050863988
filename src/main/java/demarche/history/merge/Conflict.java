package demarche.history.merge;

import demarche.history.Difference;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What several authors made of the same field without having seen one another, and nobody has decided yet. Where the place is an item itself, one of
/// them removed it while another went on working on it.
///
/// @param base     what all of them had before them; empty where there was nothing
/// @param versions two or more; the first stands for now, on every machine the same
public record Conflict(Place place, Optional<JsonNode> base, List<Version> versions) {
    public Conflict {
        versions = List.copyOf(versions);
    }

    public Version standing() {
        return versions.getFirst();
    }

    /// Whether it is about the item being there at all.
    public boolean isRemoval() {
        return place.pointer().isEmpty();
    }

    /// The change that decides for a value, by whoever has seen all versions; see [demarche.history.PlanSession#decide].
    ///
    /// @param value empty: not to be there. For an item that stays, its fields as they stand
    public Difference decided(Optional<JsonNode> value) {
        return new Difference(place.kind(), place.item(), place.pointer(), standing().value(), value);
    }
}
