package demarche.insight.rights;

import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.RightsAnswer;
import demarche.plan.choice.Depth;
import demarche.plan.choice.RightsCheck;
import demarche.plan.choice.RightsReply;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.ItemId;
import demarche.plan.id.RightsQuestionId;
import demarche.plan.id.TopicId;
import demarche.plan.part.Rights;
import demarche.reference.Reference;
import demarche.reference.practice.RightsArea;
import demarche.reference.practice.RightsQuestion;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Which programmes must be asked, and when their check holds.
class RightsSheetTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private final Programme forensics = programme("forensics", "GTM", "cc-forensics");

    /// Every answer as it should be.
    private static Plan answered(Programme programme) {
        Plan plan = with(programme);
        for (Asked asked : RightsSheet.of(programme, plan, REFERENCE).asked()) plan = plan.with(answer(programme, asked.question(), best(asked.question())));
        return plan;
    }

    private static RightsReply best(RightsQuestion question) {
        return question.warning() == RightsReply.YES ? RightsReply.NO : RightsReply.YES;
    }

    private static RightsAnswer answer(Programme programme, RightsQuestion question, RightsReply reply) {
        return new RightsAnswer(new ItemId(programme.id() + "-" + question.id()), programme.id(), question.id(), reply, "", "Ines Duarte", DAY);
    }

    private static RightsSheet sheet(Programme programme, Plan plan) {
        return RightsSheet.of(programme, plan, REFERENCE);
    }

    private RightsQuestion question(String id) {
        return REFERENCE.rightsQuestion(new RightsQuestionId(id)).orElseThrow();
    }

    private Plan warned() {
        return answered(forensics).with(answer(forensics, question("rq-tools"), RightsReply.YES));
    }

    private static Programme signed(Programme programme, LocalDate on) {
        return programme.withRights(new Rights(RightsCheck.PASSED, "The tools stay with the court.", "Head of the human rights desk", Optional.of(on)));
    }

    @Test
    void aProgrammeThatTouchesNothingNeedsNoCheck() {
        RightsSheet sheet = sheet(programme("norms", "GTM", "norm-2015-d"), with());

        assertFalse(sheet.isNeeded());
        assertTrue(sheet.isSettled());
        assertEquals(RightsCheck.NOT_NEEDED, sheet.standing());
    }

    @Test
    void everyPowerOfTheReferenceCallsForACheck() {
        REFERENCE.topics().stream().filter(t -> REFERENCE.isPower(t.id())).forEach(t -> assertFalse(REFERENCE.rightsAreas(t.id()).isEmpty(), t.id().value()));
    }

    @Test
    void whatIsAskedFollowsWhatIsTouched() {
        assertEquals(Set.of(RightsArea.DATA_ACCESS), sheet(forensics, with(forensics)).areas());
        assertTrue(sheet(forensics, with(forensics)).asked().stream().noneMatch(a -> a.question().id().value().equals("rq-bulk")));
        Programme interception = programme("interception", "GTM", "bc-art-21");
        assertTrue(sheet(interception, with(interception)).asked().stream().anyMatch(a -> a.question().id().value().equals("rq-bulk")));
    }

    @Test
    void anActivityCanCallForAQuestionToo() {
        Programme norms = programme("norms", "GTM", "norm-2015-d");
        Activity lab = Activity.titled(new ItemId("lab"), norms.id(), "Laboratory").withType(Optional.of(new ActivityTypeId("act-forensics-lab")));

        RightsSheet sheet = sheet(norms, with(norms, lab));

        assertEquals(java.util.List.of(lab), sheet.asked().getFirst().activities());
        assertFalse(sheet.isSettled());
    }

    @Test
    void itCannotBePassedWhileAQuestionIsOpen() {
        assertFalse(sheet(forensics, with(forensics)).allows(RightsCheck.PASSED));
        assertFalse(sheet(forensics, with(forensics)).allows(RightsCheck.NOT_NEEDED));
        assertTrue(sheet(forensics, answered(forensics)).allows(RightsCheck.PASSED));
    }

    @Test
    void answeredButNotMarkedAsPassedIsNotSettled() {
        assertFalse(sheet(forensics, answered(forensics)).isSettled());
        assertTrue(sheet(forensics.withRightsCheck(RightsCheck.PASSED), answered(forensics)).isSettled());
    }

    @Test
    void aWarningNeedsASignedReason() {
        assertFalse(sheet(forensics.withRightsCheck(RightsCheck.PASSED), warned()).isSettled());
        assertTrue(sheet(signed(forensics, DAY), warned()).isSettled());
    }

    @Test
    void notBeingSureIsAWarning() {
        Plan plan = answered(forensics).with(answer(forensics, question("rq-oversight"), RightsReply.NOT_SURE));

        assertFalse(sheet(forensics, plan).allows(RightsCheck.PASSED));
    }

    @Test
    void aReasonSignedBeforeTheLastWarningDoesNotAnswerIt() {
        RightsSheet sheet = sheet(signed(forensics, DAY.minusDays(1)), warned());

        assertFalse(sheet.isSettled());
        assertTrue(sheet.isSignedTooEarly());
    }

    @Test
    void aPowerAddedAfterPassingOpensTheCheckAgain() {
        Programme passed = forensics.withRightsCheck(RightsCheck.PASSED);
        var more = new TreeMap<>(passed.topics());
        more.put(new TopicId("bc-art-21"), Depth.BUILDS);
        Programme later = passed.withTopics(more);

        RightsSheet sheet = sheet(later, answered(passed));

        assertTrue(sheet.isContradicted());
        assertEquals(RightsCheck.OPEN, sheet.standing());
        assertEquals(Set.of("rq-bulk", "rq-remedy"), Set.copyOf(sheet.open().stream().map(a -> a.question().id().value()).toList()));
    }

    @Test
    void ofTwoAnswersTheNewerCountsAndOfOneDayTheOneThatWarns() {
        RightsQuestion tools = question("rq-tools");
        RightsAnswer no = answer(forensics, tools, RightsReply.NO);
        RightsAnswer yes = new RightsAnswer(new ItemId("aa"), forensics.id(), tools.id(), RightsReply.YES, "", "Tomas Novák", DAY);

        assertEquals(1, sheet(forensics, answered(forensics).with(no).with(yes)).warnings().size());
        assertEquals(0, sheet(forensics, answered(forensics).with(no.withDay(DAY.plusDays(1))).with(yes)).warnings().size());
    }
}
