package demarche.app;

import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Narrative;
import demarche.ui.shell.Hit;
import java.util.List;

/// The ways from one place of the window to another; screens know only the functions they are handed of it.
interface Doors {
    /// What can be done from anywhere.
    List<Hit> actions();

    void openState(Iso3 state);

    void openProgramme(ItemId programme);

    void openPack(ItemId pack);

    /// Opens the next pack on the state, or makes one.
    void packFor(Iso3 state);

    /// Opens the pack for a decision point, or makes one.
    void packFor(EventId decision);

    /// As [#packFor(Iso3)], in an edition and a language.
    void packFor(Iso3 state, BriefSort edition, PackLanguage language);

    void openEncounter(ItemId encounter);

    void openPerson(ItemId person);

    void openOrganisation(ItemId organisation);

    /// Begins to log an encounter in which a concern was heard.
    void logAsked(NarrativeId concern);

    void openActivity(ItemId programme, ItemId activity);

    void openTopic(TopicId topic);

    void showAnswer(Narrative narrative);
}
