package demarche.insight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Assessment;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Hearing;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Level;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LoggedTest {
    private static final Iso3 JORDAN = new Iso3("JOR");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PeopleWords WORDS = new PeopleWords(Texts.of("encounters", Locale.ENGLISH));
    private static final Plan PLAN = Plan.empty(PlanHead.titled(new ItemId("plan"), "Plan", Handling.AMBER));
    private static final Encounter MET = Encounter.of(new ItemId("met"), JORDAN, DAY).withPlace("Amman").withAuthor("Ines Duarte");

    @Test
    void aStanceThatIsNewBecomesAJudgementWithTheEncounterAsItsSource() {
        Plan before = PLAN.with(judged("old", DAY.minusDays(9), Leaning.UNDECIDED, Confidence.LOW).withInfluence(Level.HIGH));

        Assessment judged = logged(before, MET.withHeard(Optional.of(Leaning.BUDAPEST)).withSummary("The draft is with the cabinet.")).judged().orElseThrow();

        assertEquals(Leaning.BUDAPEST, judged.leaning());
        assertEquals(Level.HIGH, judged.influence());
        assertEquals("Meeting, Amman, 20 Nov 2026", judged.source());
        assertEquals("Ines Duarte", judged.author());
        assertEquals("The draft is with the cabinet.", judged.rationale());
        assertEquals(DAY, judged.day());
    }

    @Test
    void anotherConfidenceAloneIsANewJudgement() {
        Plan before = PLAN.with(judged("old", DAY.minusDays(9), Leaning.BUDAPEST, Confidence.LOW));

        assertTrue(logged(before, MET.withHeard(Optional.of(Leaning.BUDAPEST)).withConfidence(Confidence.HIGH)).judged().isPresent());
    }

    @Test
    void whatWasJudgedAlreadyIsNotJudgedAgain() {
        Plan before = PLAN.with(judged("old", DAY.minusDays(9), Leaning.BUDAPEST, Confidence.MEDIUM));

        assertEquals(Optional.empty(), logged(before, MET.withHeard(Optional.of(Leaning.BUDAPEST))).judged());
        assertEquals(Optional.empty(), logged(before, MET).judged());
    }

    @Test
    void aTalkOfLastMonthIsHeldAgainstWhatWasJudgedThen() {
        Plan before = PLAN.with(judged("now", DAY.plusDays(5), Leaning.BUDAPEST, Confidence.MEDIUM)).with(judged("then", DAY.minusDays(5), Leaning.UNDECIDED, Confidence.MEDIUM));

        Plan after = logged(before, MET.withHeard(Optional.of(Leaning.BUDAPEST))).into(before);

        assertEquals(List.of(Leaning.UNDECIDED, Leaning.BUDAPEST, Leaning.BUDAPEST), after.assessments(JORDAN).stream().map(Assessment::leaning).toList());
        assertEquals(new ItemId("now"), after.assessment(JORDAN).orElseThrow().id());
    }

    @Test
    void aSecondTalkOfTheDayIsJudgedAfterTheFirst() {
        Plan before = PLAN.with(judged("zzz", DAY, Leaning.UNDECIDED, Confidence.MEDIUM));

        Plan after = logged(before, MET.withHeard(Optional.of(Leaning.BOTH))).into(before);

        assertEquals(Leaning.BOTH, after.assessment(JORDAN).orElseThrow().leaning());
    }

    @Test
    void aConcernRaisedIsHeardInTheirWords() {
        Contact fresh = Contact.titled(new ItemId("noor"), "Noor Cedar");
        Encounter met = MET.withContacts(ids(fresh.id())).withOthers("two judges").withQuote("Who pays?").withRaised(concerns("con-cost"));

        Plan after = Logged.of(PLAN, met, List.of(fresh), WORDS).into(PLAN);

        Hearing heard = after.hearings().stream().findFirst().orElseThrow();
        assertEquals("Noor Cedar, two judges", heard.saidBy());
        assertEquals("Who pays?", heard.words());
        assertEquals("Meeting, Amman, 20 Nov 2026", heard.source());
        assertEquals(Optional.of(fresh), after.contacts().find(fresh.id()));
    }

    @Test
    void ofSeveralConcernsNobodyKnowsWhichTheWordsVoiced() {
        Logged logged = logged(PLAN, MET.withQuote("Who pays?").withRaised(concerns("con-cost", "con-overload")));

        assertEquals(List.of("", ""), logged.heard().stream().map(Hearing::words).toList());
    }

    @Test
    void aJudgementCanBeLeftOut() {
        Logged logged = logged(PLAN, MET.withHeard(Optional.of(Leaning.BOTH))).withoutJudgement();

        assertEquals(0, logged.into(PLAN).assessments().size());
    }

    private static Logged logged(Plan plan, Encounter encounter) {
        return Logged.of(plan, encounter, List.of(), WORDS);
    }

    private static Assessment judged(String id, LocalDate day, Leaning leaning, Confidence confidence) {
        return Assessment.of(new ItemId(id), JORDAN, day).withLeaning(leaning, confidence);
    }

    private static TreeSet<ItemId> ids(ItemId... ids) {
        return new TreeSet<>(List.of(ids));
    }

    private static TreeSet<NarrativeId> concerns(String... ids) {
        return new TreeSet<>(List.of(ids).stream().map(NarrativeId::new).toList());
    }
}
