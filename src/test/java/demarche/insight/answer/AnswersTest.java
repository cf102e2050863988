package demarche.insight.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Known;
import demarche.plan.Hearing;
import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.TargetState;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.state.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What a plan can say, who asked, who could answer, when it was last looked at, and how it is found.
class AnswersTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Facts FACTS = REFERENCE.on(TODAY);
    private static final NarrativeId ARTICLE_32B = new NarrativeId("con-sovereignty-32b");
    private static final NarrativeId COST = new NarrativeId("con-cost");
    private static final Iso3 GTM = new Iso3("GTM");
    private static final Iso3 TUN = new Iso3("TUN");

    @Test
    void theMostLikelyToRaiseItComesFirst() {
        Plan plan = plan().with(voicing(TUN, Map.of(COST, Likelihood.UNLIKELY))).with(voicing(GTM, Map.of(COST, Likelihood.CERTAIN)));

        List<Iso3> states = answers(plan).raised(COST).stream().map(Raised::state).toList();

        assertEquals(List.of(GTM, TUN), states);
    }

    @Test
    void aHearingCountsAlthoughNobodyJudgedWhetherItComesUpAgain() {
        Plan plan = plan().with(Hearing.of(new ItemId("h"), GTM, COST));

        Raised raised = answers(plan).raised(COST).getFirst();

        assertEquals(Optional.empty(), raised.likelihood());
        assertEquals(1, raised.hearings().size());
    }

    @Test
    void theNewestHearingComesFirst() {
        Plan plan = plan().with(heard("a", 2)).with(heard("b", 9)).with(heard("c", 5));

        List<String> ids = answers(plan).raised(COST).getFirst().hearings().stream().map(h -> h.id().value()).toList();

        assertEquals(List.of("b", "c", "a"), ids);
    }

    @Test
    void ourOwnWordsComeApartAsWeWroteThem() {
        Plan plan = plan().with(OwnNarrative.stating(new ItemId("own"), NarrativeKind.CONCERN, "It costs.").withStands(Optional.of(COST)).withFair("It does.").withAnswer("We share it."));

        AnswerSheet sheet = answers(plan).sheet(COST).orElseThrow();

        assertEquals(new Reply(Optional.of("It does."), Optional.of("We share it."), Optional.empty()), sheet.reply());
    }

    @Test
    void whatWasNotYetKnownOnTheDayIsNoAnswer() {
        Facts then = REFERENCE.on(LocalDate.of(2020, 1, 15));

        Answers answers = Answers.of(plan(), then, new Known(then));

        assertTrue(answers.sheet(new NarrativeId("mis-replaces")).isEmpty());
    }

    @Test
    void whoCouldSayItAreOtherPartiesOfTheListenersRegion() {
        Voices voices = Voices.of(FACTS, List.of(GTM)).getFirst();

        assertFalse(voices.parties().isEmpty() || voices.parties().contains(GTM));
        for (Iso3 party : voices.parties()) {
            assertEquals(Standing.PARTY, FACTS.standing(party, "ETS185"));
            assertEquals(REFERENCE.state(GTM).orElseThrow().subregion(), REFERENCE.state(party).orElseThrow().subregion());
        }
    }

    @Test
    void listenersOfOneRegionShareTheirVoices() {
        assertEquals(1, Voices.of(FACTS, List.of(GTM, new Iso3("HND"))).size());
    }

    @Test
    void anAnswerIsDueOnTheDayAfterItsMonths() {
        var review = new Review(TODAY, 6);

        assertFalse(review.isDue(Optional.of(LocalDate.of(2026, 5, 23))));
        assertTrue(review.isDue(Optional.of(LocalDate.of(2026, 5, 22))));
        assertTrue(review.isDue(Optional.empty()));
    }

    @Test
    void theReferenceCountsFromTheDayItsTablesWereCompiled() {
        assertEquals(Optional.of(REFERENCE.compiledOn()), answers(plan()).checked(COST));
    }

    @Test
    void anExactCodeComesFirst() {
        AnswerSearch search = AnswerSearch.over(answers(plan().with(voicing(GTM, Map.of(COST, Likelihood.CERTAIN)))));

        for (String typed : List.of("32", "32b", "Art. 32", "article 32b")) assertEquals(ARTICLE_32B, search.ids(typed).getFirst(), typed);
        assertTrue(search.find("32").getFirst().code());
    }

    @Test
    void whatOurStatesRaiseComesBeforeTheRest() {
        AnswerSearch search = AnswerSearch.over(answers(plan().with(voicing(GTM, Map.of(new NarrativeId("mis-echr"), Likelihood.CERTAIN)))));

        assertEquals(new NarrativeId("mis-echr"), search.ids("rights").getFirst());
        assertFalse(AnswerSearch.over(answers(plan())).ids("rights").getFirst().equals(new NarrativeId("mis-echr")));
    }

    @Test
    void wordsOfOursAreFoundToo() {
        Plan plan = plan().with(OwnNarrative.stating(new ItemId("own"), NarrativeKind.CONCERN, "It costs.").withSofter("Shall we count together?"));

        assertEquals(List.of(new NarrativeId("own")), AnswerSearch.over(answers(plan)).ids("count tog"));
    }

    private static Hearing heard(String id, int day) {
        return Hearing.of(new ItemId(id), GTM, COST).withDay(Optional.of(LocalDate.of(2026, 10, day)));
    }

    private static TargetState voicing(Iso3 state, Map<NarrativeId, Likelihood> concerns) {
        return TargetState.of(ItemId.of(state.code()), state).withConcerns(new TreeMap<>(concerns));
    }

    private static Plan plan() {
        return Plan.empty(PlanHead.titled(new ItemId("p"), "Plan", Handling.AMBER));
    }

    private static Answers answers(Plan plan) {
        return Answers.of(plan, FACTS, new Known(FACTS));
    }
}
