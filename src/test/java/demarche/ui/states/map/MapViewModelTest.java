package demarche.ui.states.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.map.Colouring;
import demarche.insight.states.Question;
import demarche.insight.states.StateFilter;
import demarche.insight.states.Subject;
import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.ui.states.GivenStates;
import demarche.ui.states.filter.FilterModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The filter of the board narrows the map.
class MapViewModelTest {
    private static final Iso3 FIJI = new Iso3("FJI");
    private static final StateFilter ABSTAINED = StateFilter.NONE.with(Question.vote("A/RES/74/247"), List.of("abstain"));
    @TempDir
    Path folder;
    private GivenStates given;
    private FilterModel filter;
    private MapViewModel map;

    @BeforeEach
    void aMapOfTheVoteOf2019() {
        given = GivenStates.of(GivenStates.OF_2020, folder);
        filter = new FilterModel(given.desk(), Locale.UK);
        map = new MapViewModel(new StatesMap.Given(given.desk(), Locale.UK, List::of, new SimpleObjectProperty<>(Optional.empty()), filter, _ -> {}));
        map.follow();
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Colouring colouring() {
        return map.shownProperty().get().orElseThrow().colouring();
    }

    private void colourBy(String fact) {
        map.colourBy(map.shownProperty().get().orElseThrow().atlas().find(fact).orElseThrow());
    }

    @Test
    void withoutAFilterTheMapIsAboutAllStatesAndSaysNothingOfIt() {
        assertEquals(195, colouring().values().size());
        assertEquals(Optional.empty(), map.narrowed());
    }

    @Test
    void theLegendAndTheTableCountOnlyStatesThatPass() {
        filter.filterProperty().set(ABSTAINED);

        assertEquals(List.of(33), colouring().key().stream().map(Colouring.Key::count).toList());
        assertEquals(33, colouring().values().size());
        assertTrue(map.narrowed().orElseThrow().startsWith("33 of 195 states, by the filter of the board: "), map.narrowed().orElseThrow());
    }

    @Test
    void statesThatDoNotPassHaveNoShade() {
        filter.filterProperty().set(ABSTAINED);

        assertEquals(colouring().values().stream().map(Colouring.Value::state).collect(Collectors.toSet()), colouring().shades().keySet());
        assertFalse(colouring().shades().containsKey(GivenStates.FRA));
    }

    @Test
    void aChosenStateThatTheFilterLeavesOutIsStillTold() {
        map.chosenProperty().set(Optional.of(GivenStates.FRA));
        filter.filterProperty().set(ABSTAINED);

        assertEquals(GivenStates.FRA, map.chosenValue().orElseThrow().state());
        assertTrue(map.isLeftOut(GivenStates.FRA));
    }

    @Test
    void theTextThatIsCopiedSaysWhichStatesItHolds() {
        filter.filterProperty().set(ABSTAINED);

        assertTrue(map.copied().contains(map.narrowed().orElseThrow()));
    }

    @Test
    void ranksStayThoseAmongAllStates() {
        colourBy("programmes");
        map.numberedProperty().set(true);
        var before = map.numbers();
        filter.filterProperty().set(StateFilter.NONE.with(Question.of(Subject.STATE), before.keySet().stream().skip(1).map(Iso3::code).toList()));

        assertFalse(map.numbers().isEmpty());
        map.numbers().forEach((state, rank) -> assertEquals(before.get(state), rank, state.code()));
    }

    @Test
    void aGroupNarrowsTheMapAndIsNamed() {
        var group = StateGroup.chosen(ItemId.of("group", "islands"), "Islands", new TreeSet<>(Set.of(FIJI)));
        given.desk().edit(plan -> plan.with(group));
        filter.show(filter.groups().getFirst());

        assertEquals(List.of(FIJI), colouring().values().stream().map(Colouring.Value::state).toList());
        assertEquals("1 of 195 states, by the filter of the board: Islands", map.narrowed().orElseThrow());
    }

    @Test
    void clearingTheFilterBringsAllStatesBack() {
        filter.filterProperty().set(ABSTAINED);

        filter.clear();

        assertEquals(195, colouring().values().size());
    }
}
