package demarche.ui.debates.part;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Narrative;
import java.util.Set;
import java.util.function.Consumer;

/// What leads from one tab of the debates to another, and out of the screen.
///
/// @param startProgramme asks for a new programme for the states
/// @param openTopic      shows the page of a topic on this screen
public record Doors(Consumer<ItemId> openProgramme, Consumer<Iso3> openState, Consumer<Set<Iso3>> startProgramme, Consumer<TopicId> openTopic,
        Consumer<Narrative> showAnswer) {}
