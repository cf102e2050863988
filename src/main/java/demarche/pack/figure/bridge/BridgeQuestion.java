package demarche.pack.figure.bridge;

import demarche.insight.Joined;
import demarche.reference.Facts;
import demarche.reference.topic.Debate;
import java.util.Set;

/// What a bridge is asked to show.
///
/// @param joined  which links the chosen state, programme or plan makes
/// @param debates those shown
public record BridgeQuestion(Facts facts, Joined joined, Set<Debate> debates, BridgeFilter filter, Extent extent) {
    public BridgeQuestion {
        debates = Set.copyOf(debates);
    }
}
