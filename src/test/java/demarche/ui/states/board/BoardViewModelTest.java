package demarche.ui.states.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Edit;
import demarche.history.Sample;
import demarche.insight.board.Weights;
import demarche.plan.choice.BoardPart;
import demarche.plan.id.Iso3;
import demarche.support.GivenDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Weights: tried, kept, taken back.
class BoardViewModelTest {
    @TempDir
    Path folder;
    private GivenDesk given;
    private BoardViewModel model;

    @BeforeEach
    void aBoard() {
        given = GivenDesk.in(folder);
        Sample sample = Sample.load("global-mechanism-2026");
        given.desk().add(sample.plan(), sample.log());
        model = new BoardViewModel(given.desk(), Locale.UK);
        model.follow();
    }

    @AfterEach
    void close() {
        given.close();
    }

    private List<Iso3> order() {
        return model.rankingProperty().get().states().stream().map(s -> s.iso3()).toList();
    }

    private Map<BoardPart, Integer> kept() {
        return given.desk().plan().head().weights();
    }

    @Test
    void tryingAWeightReRanksAndLeavesThePlanAsItWas() {
        List<Iso3> before = order();
        Optional<Edit> last = given.desk().toUndoProperty().get();

        model.attempt(BoardPart.VOTES, 100);

        assertNotEquals(before, order());
        assertEquals(last, given.desk().toUndoProperty().get());
        assertEquals(Map.of(), kept());
    }

    @Test
    void keepingIsOneEditHoweverManyWeightsWereTried() {
        List<Iso3> before = order();
        for (int weight = 26; weight <= 60; weight++) model.attempt(BoardPart.VOTES, weight);
        model.keep();

        Map<BoardPart, Integer> then = kept();
        given.desk().undo();

        assertEquals(Map.of(BoardPart.VOTES, 60), then);
        assertEquals(Map.of(), kept());
        assertEquals(before, order());
    }

    @Test
    void keepingWhereNothingWasTriedIsNoEdit() {
        Optional<Edit> last = given.desk().toUndoProperty().get();

        model.keep();

        assertEquals(last, given.desk().toUndoProperty().get());
    }

    @Test
    void theWeightsOfThePlanComeBackWithIt() {
        model.attempt(BoardPart.TREATIES, 70);
        model.keep();

        assertEquals(70, new BoardViewModel(given.desk(), Locale.UK).weights().of(BoardPart.TREATIES));
    }

    @Test
    void resettingGoesBackToTheUsualWeightsAndCanBeTakenBack() {
        model.attempt(BoardPart.LISTS, 90);
        model.keep();
        model.reset();

        Weights reset = model.weights();
        given.desk().undo();

        assertEquals(Weights.USUAL, reset);
        assertEquals(90, model.weights().of(BoardPart.LISTS));
    }

    @Test
    void resettingLetsGoOfWhatWasOnlyTried() {
        model.attempt(BoardPart.LISTS, 90);

        model.reset();

        assertTrue(model.isUsual());
    }

    @Test
    void anEditThatTouchesNoFactOfTheBoardLeavesItsPartsAlone() {
        var board = model.board();

        given.desk().edit(plan -> plan.with(plan.head().withTitle("Another title")));

        assertSame(board, model.board());
    }

    @Test
    void anEditOfATargetStateChangesItsPartAtOnce() {
        var guatemala = new Iso3("GTM");
        double before = model.rankingProperty().get().state(guatemala).orElseThrow().share(BoardPart.ASSESSMENT);

        given.desk().edit(plan -> plan.with(plan.target(guatemala).orElseThrow().withRequestedBy("")));

        assertTrue(model.rankingProperty().get().state(guatemala).orElseThrow().share(BoardPart.ASSESSMENT) < before);
    }

    @Test
    void withoutAPlanWeightsStayAsUsual() {
        given.desk().close();

        model.attempt(BoardPart.VOTES, 0);
        model.keep();

        assertFalse(model.canKeep());
        assertTrue(model.isUsual());
    }
}
