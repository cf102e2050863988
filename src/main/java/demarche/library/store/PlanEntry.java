package demarche.library.store;

import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.time.Instant;

/// One plan in the list of the library.
///
/// @param changed time of its last edit
public record PlanEntry(ItemId id, String title, Handling handling, boolean sample, Instant changed, int programmes) {}
