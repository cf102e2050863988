package demarche.ui.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.ui.programmes.part.OpenProgramme;
import demarche.insight.states.Groups;
import demarche.insight.rights.Asked;
import demarche.insight.rights.RightsSheet;
import demarche.plan.RightsAnswer;
import demarche.plan.choice.RightsReply;
import demarche.ui.programmes.readiness.ReadyModel;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.support.Fx;
import demarche.ui.desk.Desk;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the editor takes, refuses and shows, without a control.
class EditorViewModelTest {
    @TempDir
    Path folder;
    private Desk desk;
    private OpenProgramme open;
    private DetailsViewModel details;
    private TopicsViewModel topics;
    private ReadyModel readiness;

    @BeforeEach
    void anOpenProgramme() {
        Fx.settle();
        desk = OpenDesk.with(OpenDesk.plan(), folder);
        open = new OpenProgramme(desk, OpenDesk.wording());
        open.follow();
        open.open(OpenDesk.SINGLE);
        readiness = new ReadyModel(open);
        details = new DetailsViewModel(open, readiness);
        topics = new TopicsViewModel(open);
    }

    private Now now() {
        return open.nowProperty().get().orElseThrow();
    }

    private int changes() {
        return desk.toUndoProperty().get().orElseThrow().changes().size();
    }

    @Test
    void aGroupIsAddedInOneEditAndTakenBackInOne() {
        var before = now().programme().states();
        var pacific = Groups.called("pacific", details.groups()).orElseThrow();

        details.addAll(pacific.states());
        var more = now().programme().states();
        desk.undo();

        assertTrue(more.containsAll(pacific.states()) && more.containsAll(before));
        assertEquals(before, now().programme().states());
    }

    @Test
    void anEmptyTitleIsRefusedAndNothingChanges() {
        Optional<String> refusal = details.title("");

        assertEquals(Optional.of("Give it a title."), refusal);
        assertEquals("Night desk", now().programme().title());
    }

    @Test
    void aTitleThatIsTooLongIsRefused() {
        assertTrue(details.title("x".repeat(201)).isPresent());
    }

    @Test
    void aTitleIsOneChangeAndUndoShowsTheOldOne() {
        details.title("Night desk of the Pacific");
        int changes = changes();
        desk.undo();

        assertEquals(1, changes);
        assertEquals("Night desk", now().programme().title());
    }

    @Test
    void anEndBeforeTheStartIsToldAndNotCommitted() {
        Optional<String> refusal = details.ends(OpenDesk.day(2027, 1, 10));

        assertEquals(Optional.of("Ends before it starts (11 Jan 2027)."), refusal);
        assertEquals(Optional.empty(), now().programme().ends());
    }

    @Test
    void aStartAfterTheEndIsToldAndNotCommitted() {
        details.ends(OpenDesk.day(2027, 2, 1));

        assertEquals(Optional.of("Starts after it ends (1 Feb 2027)."), details.starts(OpenDesk.day(2027, 2, 2)));
        assertEquals(OpenDesk.day(2027, 1, 11), now().programme().starts());
    }

    @Test
    void addingATopicIsOneChange() {
        topics.add(new TopicId("norm-2015-h"));

        assertEquals(1, changes());
        assertEquals(List.of("norm-2015-h"), topics.of(now().programme(), Debate.CYBER_NORMS).stream().map(t -> t.topic().id().toString()).toList());
    }

    @Test
    void removingATopicIsOneChangeAndUndoBringsItsDepthBack() {
        topics.remove(new TopicId("bc-art-35"));
        int changes = changes();
        desk.undo();

        assertEquals(1, changes);
        assertEquals(Depth.MASTERS, now().programme().topics().get(new TopicId("bc-art-35")));
    }

    @Test
    void aTopicThatIsTaughtAlreadyIsNotOfferedAgain() {
        assertTrue(topics.find(List.of(Debate.BUDAPEST_CONVENTION), "35").stream().noneMatch(c -> c.value().equals(new TopicId("bc-art-35"))));
    }

    @Test
    void aStateIsFoundWithoutItsAccents() {
        assertEquals(new Iso3("CIV"), details.findStates("cote d iv").getFirst().value());
    }

    @Test
    void aStateIsFoundByItsCode() {
        assertEquals(OpenDesk.MEX, details.findStates("mex").getFirst().value());
    }

    @Test
    void whoAskedIsKnownFromTheTargetState() {
        details.add(OpenDesk.GTM);

        assertEquals(List.of(Optional.of("Ministerio Público, March 2026"), Optional.empty()), details.asked(now()).stream().map(DetailsViewModel.Asked::by).toList());
    }

    @Test
    void readyIsRefusedWhileTheListIsOpen() {
        assertTrue(details.status(ProgrammeStatus.READY).isPresent());
        assertFalse(readiness.canBeReady(now()));
    }

    @Test
    void aProgrammeWithNothingOpenCanBeReady() {
        open.open(OpenDesk.JOINED);
        details.status(ProgrammeStatus.DRAFT);
        answerEverything();
        details.rights(RightsCheck.PASSED);
        desk.edit(plan -> plan.with(plan.activities().find(new ItemId("clinic")).orElseThrow().withLead("Legal adviser")));

        assertTrue(readiness.canBeReady(now()));
        assertEquals(Optional.empty(), details.status(ProgrammeStatus.READY));
    }

    @Test
    void theRightsCheckIsNotPassedWhileAQuestionIsOpen() {
        open.open(OpenDesk.JOINED);

        assertTrue(details.rights(RightsCheck.PASSED).isPresent());
        assertTrue(details.rights(RightsCheck.NOT_NEEDED).isPresent());
    }

    /// As it should be answered.
    private void answerEverything() {
        for (Asked asked : RightsSheet.of(now().programme(), now().plan(), now().facts().reference()).asked()) {
            RightsReply best = asked.question().warning() == RightsReply.YES ? RightsReply.NO : RightsReply.YES;
            ItemId id = ItemId.of(asked.question().id().value());
            desk.edit(plan -> plan.with(new RightsAnswer(id, OpenDesk.JOINED, asked.question().id(), best, "", "Ines Duarte", desk.planDay())));
        }
    }

    @Test
    void theConcernsThatItsStatesVoicedComeFirst() {
        details.add(OpenDesk.GTM);

        var first = new NarrativesViewModel(open).find("").getFirst();

        assertEquals("con-sovereignty-32b", first.value().toString());
        assertEquals("Concern, voiced by Guatemala", first.line());
    }

    @Test
    void whatEndsAfterADecisionIsNamedThere() {
        open.open(OpenDesk.JOINED);

        var point = new DecisionPointsViewModel(open).points(now()).getFirst();

        assertEquals(new EventId("evt-uncc-close"), point.event().id());
        assertEquals(Optional.of("Ends after it: Digital forensics course, Safeguards clinic with judges."), point.late());
    }

    @Test
    void whoAskedAndWhoCarriesItOnAreKept() {
        details.requestedBy("Public ministry");
        details.localOwner("Cyber unit of the public ministry");

        assertEquals("Public ministry", now().programme().ownership().requestedBy());
        assertEquals("Cyber unit of the public ministry", now().programme().ownership().localOwner());
    }

    @Test
    void aProgrammeThatLeavesThePlanIsNoLongerOpen() {
        desk.edit(plan -> plan.without(now().programme()));

        assertEquals(Optional.empty(), open.nowProperty().get());
    }
}
