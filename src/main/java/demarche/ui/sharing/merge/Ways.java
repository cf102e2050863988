package demarche.ui.sharing.merge;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.util.function.Consumer;

/// What leads from a conflict to where its field stands.
public record Ways(Consumer<ItemId> openProgramme, Consumer<Iso3> openState) {}
