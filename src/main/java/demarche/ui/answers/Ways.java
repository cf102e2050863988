package demarche.ui.answers;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import java.util.function.Consumer;

/// What leads from an answer to the places it speaks of.
///
/// @param asked begins to log that it was heard
record Ways(Consumer<TopicId> openTopic, Consumer<Iso3> openState, Consumer<ItemId> openProgramme, Consumer<NarrativeId> asked) {}
