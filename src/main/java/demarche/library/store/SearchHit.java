package demarche.library.store;

import demarche.plan.Kind;
import demarche.plan.id.ItemId;

/// One item that a search found.
///
/// @param title the item's title; for a target state its ISO code
/// @param snippet the words around what was found, on one line; may be empty
public record SearchHit(Kind kind, ItemId id, String title, String snippet) {}
