package demarche.insight.readiness;

import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import java.util.Optional;

/// The field in which something is missing.
///
/// @param item    empty where there is no such item yet, and one has to be made
/// @param pointer as JSON names the field: `/lead`
public record Place(Kind kind, Optional<ItemId> item, String pointer) {
    static Place in(Item item, String pointer) {
        return new Place(item.kind(), Optional.of(item.id()), pointer);
    }

    /// In an item that is still to be made.
    static Place inNew(Kind kind, String pointer) {
        return new Place(kind, Optional.empty(), pointer);
    }
}
