package demarche.insight.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a filter finds: the groups a ministry asks for, by filter alone.
class StateFilterTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Question TALKS = Question.vote("A/RES/74/247");
    private static final Question BUDAPEST = Question.treaty("ETS185");

    private final Plan plan = Sample.load("swing-states-2020").plan();
    private final Facts facts = REFERENCE.on(plan.day(LocalDate.of(2026, 11, 23)));

    private Set<String> found(StateFilter filter) {
        return filter.states(new Answers(facts, plan)).stream().map(Iso3::code).collect(Collectors.toSet());
    }

    private static StateFilter only(Question question, String... answers) {
        return StateFilter.NONE.with(question, List.of(answers));
    }

    @Test
    void aFilterThatAsksNothingLetsAllPass() {
        assertEquals(195, found(StateFilter.NONE).size());
    }

    @Test
    void thirtyThreeAbstainedOnTheTalks() {
        assertEquals(33, found(only(TALKS, "abstain")).size());
    }

    @Test
    void eightOfThoseWhoAbstainedWerePartiesToBudapestThatDay() {
        assertEquals(8, found(only(TALKS, "abstain").with(BUDAPEST, List.of("party"))).size());
    }

    @Test
    void fivePartiesToBudapestVotedForTheTalks() {
        assertEquals(5, found(only(TALKS, "yes").with(BUDAPEST, List.of("party"))).size());
    }

    @Test
    void severalAnswersToOneQuestionLetEitherPass() {
        var yes = found(only(TALKS, "yes"));
        var either = found(only(TALKS, "yes", "abstain"));

        assertEquals(yes.size() + 33, either.size());
        assertTrue(either.containsAll(yes));
    }

    @Test
    void severalResolutionsMustAllFit() {
        var both = only(TALKS, "abstain").with(Question.vote("A/RES/73/187"), List.of("yes"));

        assertTrue(found(both).size() < 33);
        assertTrue(found(only(TALKS, "abstain")).containsAll(found(both)));
    }

    @Test
    void aVoteNotYetTakenIsAnsweredByNobody() {
        assertEquals(Set.of(), found(only(Question.vote("A/RES/77/37"), "yes", "no", "abstain", "absent", "none")));
    }

    @Test
    void theInvitedAreNotParties() {
        var today = new Answers(REFERENCE.on(LocalDate.of(2026, 11, 23)), plan);

        var invited = only(BUDAPEST, "invited").states(today);
        var parties = only(BUDAPEST, "party").states(today);

        assertEquals(10, invited.size());
        assertTrue(invited.stream().noneMatch(parties::contains), invited.toString());
    }

    @Test
    void thePacificIsFoundBySubregion() {
        var pacific = found(only(Question.of(Subject.SUBREGION), "Melanesia", "Micronesia", "Polynesia"));

        assertTrue(pacific.containsAll(Set.of("FJI", "TUV", "SLB", "NRU")), pacific.toString());
        assertTrue(!pacific.contains("AUS"));
    }

    @Test
    void thePacificIsFoundByItsForum() {
        var today = new Answers(REFERENCE.on(LocalDate.of(2026, 11, 23)), plan);

        assertEquals(14, only(Question.of(Subject.MEMBER), "PIF").states(today).size());
    }

    @Test
    void targetsAreThoseOfThePlan() {
        assertEquals(12, found(only(Question.of(Subject.TARGET), "yes")).size());
    }

    @Test
    void stateWithAndWithoutAProgrammeAreAll() {
        Question programme = Question.of(Subject.PROGRAMME);

        assertEquals(195, found(only(programme, "some")).size() + found(only(programme, "none")).size());
    }

    @Test
    void wordsBeginOrStandWithinANameAndNeedNoAccents() {
        assertEquals(Set.of("CIV"), found(StateFilter.NONE.withWords("cote d")));
        assertEquals(Set.of("GTM"), found(StateFilter.NONE.withWords("gtm")));
        assertTrue(found(StateFilter.NONE.withWords("land")).containsAll(Set.of("FIN", "POL", "ISL")));
    }

    @Test
    void twoLettersMustBeginAWord() {
        assertTrue(!found(StateFilter.NONE.withWords("nd")).contains("FIN"));
    }

    @Test
    void turningAnAnswerTwiceLeavesTheFilterAsItWas() {
        var filter = only(TALKS, "abstain");

        assertEquals(filter, filter.turned(TALKS, "yes").turned(TALKS, "yes"));
        assertEquals(StateFilter.NONE, filter.turned(TALKS, "abstain"));
    }

    @Test
    void passesTellsTheSameOfOneState() {
        var guatemala = REFERENCE.state(new Iso3("GTM")).orElseThrow();

        assertTrue(only(Question.of(Subject.GROUP), "GRULAC").passes(guatemala, facts, plan));
    }
}
