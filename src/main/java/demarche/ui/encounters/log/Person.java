package demarche.ui.encounters.log;

import demarche.plan.id.ItemId;

/// Somebody we met: a contact, one that becomes a contact, or a name that stands in this encounter alone.
sealed interface Person {
    record Known(ItemId id) implements Person {}

    record Fresh(String name) implements Person {}

    record Other(String name) implements Person {}
}
