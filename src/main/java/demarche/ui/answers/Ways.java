package demarche.ui.answers;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import java.util.function.Consumer;

/// What leads from an answer to the places it speaks of.
record Ways(Consumer<TopicId> openTopic, Consumer<Iso3> openState, Consumer<ItemId> openProgramme) {}
