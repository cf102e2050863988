package demarche.insight;

import demarche.plan.Kind;
import demarche.plan.id.ItemId;

/// Something in a plan that cannot be so: a name the reference does not hold, an end before its start.
///
/// @param field JSON pointer
public record Problem(Kind kind, ItemId item, String field, String sentence) {}
