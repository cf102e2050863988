package demarche.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.states.Question;
import demarche.insight.states.StateFilter;
import demarche.insight.states.Subject;
import demarche.plan.choice.BoardPart;
import demarche.ui.states.facts.StateFacts;
import demarche.ui.states.filter.FilterModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of states: its filters, what they answer, and adding and removing target states.
class StateListViewModelTest {
    private static final Question TALKS = Question.vote("A/RES/74/247");
    private static final Question BUDAPEST = Question.treaty("ETS185");
    private static final Question LISTED = Question.of(Subject.LIST);

    @TempDir
    Path folder;
    private GivenStates given;
    private StateListViewModel list;

    @BeforeEach
    void theSampleOf2020() {
        given = GivenStates.of(GivenStates.OF_2020, folder);
        list = given.list();
    }

    @AfterEach
    void close() {
        given.given().close();
    }

    private void filter(UnaryOperator<StateFilter> change) {
        list.filterProperty().set(change.apply(list.filterProperty().get()));
    }

    private List<String> codes() {
        return list.shown().stream().map(r -> r.iso3().code()).sorted().toList();
    }

    @Test
    void allStatesStandThere() {
        assertEquals("195 of 195 states", list.count());
    }

    @Test
    void ofThe33WhoAbstainedOnTheTalksEightWerePartiesToBudapest() {
        filter(f -> f.with(TALKS, List.of("abstain")));
        String abstained = list.count();
        filter(f -> f.with(BUDAPEST, List.of("party")));

        assertEquals("33 of 195 states", abstained);
        assertEquals("8 of 195 states", list.count());
    }

    @Test
    void fivePartiesToBudapestVotedForTheTalks() {
        filter(f -> f.with(TALKS, List.of("yes")).with(BUDAPEST, List.of("party")));

        assertEquals("5 of 195 states", list.count());
    }

    @Test
    void theBoardNamesBothGroupsOfTheSeedQuestionByFilterAlone() {
        filter(f -> f.with(TALKS, List.of("abstain")).with(BUDAPEST, List.of("party")));
        List<String> abstained = codes();
        filter(f -> f.with(TALKS, List.of("yes")).with(BUDAPEST, List.of("party")));

        assertEquals(List.of("ARG", "CRI", "GHA", "MAR", "MUS", "PER", "PHL", "TUR"), abstained);
        assertEquals(List.of("ARM", "AZE", "LKA", "SEN", "SRB"), codes());
    }

    @Test
    void rowsStandByRankAndKeepItUnderAFilter() {
        List<Integer> all = list.shown().stream().map(r -> r.ranked().rank()).toList();
        filter(f -> f.with(TALKS, List.of("abstain")));
        List<Integer> abstained = list.shown().stream().map(r -> r.ranked().rank()).toList();

        assertEquals(IntStream.rangeClosed(1, 195).boxed().toList(), all);
        assertEquals(abstained.stream().sorted().toList(), abstained);
        assertTrue(abstained.getLast() > 33);
    }

    @Test
    void aWeightThatIsTriedReordersTheRows() {
        List<String> before = list.shown().stream().map(r -> r.iso3().code()).toList();

        list.board().attempt(BoardPart.VOTES, 100);

        assertNotEquals(before, list.shown().stream().map(r -> r.iso3().code()).toList());
        assertEquals(1, list.shown().getFirst().ranked().rank());
    }

    @Test
    void thePublishedListAgreesWithTheVote() {
        filter(f -> f.with(LISTED, List.of("unga_74_247_abstained")).with(TALKS, List.of("abstain")));

        assertEquals("33 of 195 states", list.count());
    }

    @Test
    void aListOfWhichOnlyAPartWasSeenSaysSo() {
        filter(f -> f.with(LISTED, List.of("cigi_2014")));

        assertEquals("Tipping the Scale, 2014 (partial list)", list.filters().parts().getFirst().text());
    }

    @Test
    void wordsFindNamesWithoutAccentsCodesAndGroups() {
        filter(f -> f.withWords("cote d"));
        List<String> byName = codes();
        filter(f -> f.withWords("gtm"));
        List<String> byCode = codes();
        filter(f -> f.withWords("grulac"));

        assertEquals(List.of("CIV"), byName);
        assertEquals(List.of("GTM"), byCode);
        assertEquals(33, list.shown().size());
    }

    @Test
    void targetStatesAloneAreThoseOfThePlan() {
        filter(f -> f.with(Question.of(Subject.TARGET), List.of("yes")));

        assertEquals(List.of("BGD", "BRA", "CIV", "GHA", "GTM", "MEX", "PER", "SLB", "TTO", "TUN", "URY", "ZMB"), codes());
    }

    @Test
    void anotherResolutionCanBeShownAndFilteredBy() {
        filter(f -> f.with(Question.vote("A/RES/73/187"), List.of("yes")));

        assertEquals("94 of 195 states", list.count());
    }

    @Test
    void whatIsSetCanBeTakenAwayPartByPart() {
        filter(f -> f.with(TALKS, List.of("abstain")).with(BUDAPEST, List.of("party")));

        List<String> texts = list.filters().parts().stream().map(FilterModel.Part::text).toList();
        list.filterProperty().set(list.filters().parts().getLast().without());

        assertEquals(List.of("abstained on 74/247", "Budapest Convention: party"), texts);
        assertEquals("33 of 195 states", list.count());
    }

    @Test
    void aPlanOf2020KnowsNeitherLaterVotesNorTheUnConvention() {
        assertTrue(list.rollCalls().stream().noneMatch(r -> r.date().getYear() > 2019));
        assertFalse(list.facts().isOpen(StateFacts.UN_CONVENTION));
    }

    @Test
    void aStateAddedAsTargetCanBeTakenBackAfterOtherEdits() {
        var france = given.desk().reference().state(GivenStates.FRA).orElseThrow();
        list.addTarget(france);
        given.desk().edit(plan -> plan.with(plan.head().withTitle("Another title")));

        boolean added = list.target(GivenStates.FRA).isPresent();
        given.undos().getFirst().run();

        assertTrue(added);
        assertTrue(list.target(GivenStates.FRA).isEmpty());
        assertEquals("Another title", given.desk().plan().title());
        assertEquals(List.of("France is now a target state."), given.told());
    }

    @Test
    void aTargetStateRemovedComesBackAsItWas() {
        var before = list.target(GivenStates.GTM).orElseThrow();
        list.removeTarget(given.desk().reference().state(GivenStates.GTM).orElseThrow());

        boolean gone = list.target(GivenStates.GTM).isEmpty();
        given.undos().getFirst().run();

        assertTrue(gone);
        assertEquals(Optional.of(before), list.target(GivenStates.GTM));
    }
}
