package demarche.ui.debates.bridge;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;

/// Whose links the bridge shows.
public sealed interface Subject {
    record WholePlan() implements Subject {}

    /// What all programmes teach one state.
    record OfState(Iso3 state) implements Subject {}

    record OfProgramme(ItemId programme) implements Subject {}
}
