package demarche.ui.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.ui.states.facts.StateFacts;
import demarche.plan.choice.BoardPart;
import demarche.reference.state.Standing;
import demarche.reference.state.Vote;
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

    private void filter(UnaryOperator<Filter> change) {
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
        filter(f -> f.withVote(Optional.of(Vote.ABSTAIN)));
        String abstained = list.count();
        filter(f -> f.withBudapest(Optional.of(Standing.PARTY)));

        assertEquals("33 of 195 states", abstained);
        assertEquals("8 of 195 states", list.count());
    }

    @Test
    void fivePartiesToBudapestVotedForTheTalks() {
        filter(f -> f.withVote(Optional.of(Vote.YES)).withBudapest(Optional.of(Standing.PARTY)));

        assertEquals("5 of 195 states", list.count());
    }

    @Test
    void theBoardNamesBothGroupsOfTheSeedQuestionByFilterAlone() {
        filter(f -> f.withVote(Optional.of(Vote.ABSTAIN)).withBudapest(Optional.of(Standing.PARTY)));
        List<String> abstained = codes();
        filter(f -> f.withVote(Optional.of(Vote.YES)));

        assertEquals(List.of("ARG", "CRI", "GHA", "MAR", "MUS", "PER", "PHL", "TUR"), abstained);
        assertEquals(List.of("ARM", "AZE", "LKA", "SEN", "SRB"), codes());
    }

    @Test
    void rowsStandByRankAndKeepItUnderAFilter() {
        List<Integer> all = list.shown().stream().map(r -> r.ranked().rank()).toList();
        filter(f -> f.withVote(Optional.of(Vote.ABSTAIN)));
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
        filter(f -> f.withListed(Optional.of("unga_74_247_abstained")).withVote(Optional.of(Vote.ABSTAIN)));

        assertEquals("33 of 195 states", list.count());
    }

    @Test
    void aListOfWhichOnlyAPartWasSeenSaysSo() {
        filter(f -> f.withListed(Optional.of("cigi_2014")));

        assertEquals("Tipping the Scale, 2014 (partial list)", list.active().getFirst().text());
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
        filter(f -> f.withTargetsOnly(true));

        assertEquals(List.of("BGD", "BRA", "CIV", "GHA", "GTM", "MEX", "PER", "SLB", "TTO", "TUN", "URY", "ZMB"), codes());
    }

    @Test
    void anotherResolutionCanBeShownAndFilteredBy() {
        filter(f -> f.withResolution("A/RES/73/187").withVote(Optional.of(Vote.YES)));

        assertEquals("94 of 195 states", list.count());
    }

    @Test
    void whatIsSetCanBeTakenAwayPartByPart() {
        filter(f -> f.withVote(Optional.of(Vote.ABSTAIN)).withBudapest(Optional.of(Standing.PARTY)));

        List<String> texts = list.active().stream().map(StateListViewModel.Active::text).toList();
        list.filterProperty().set(list.active().getLast().without());

        assertEquals(List.of("abstained on 74/247", "Budapest: party"), texts);
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
