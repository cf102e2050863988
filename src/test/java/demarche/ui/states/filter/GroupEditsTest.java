package demarche.ui.states.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.states.Question;
import demarche.insight.states.StateFilter;
import demarche.insight.states.Subject;
import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Groups of states: saved, renamed, changed and deleted, each with a way back.
class GroupEditsTest {
    private static final Iso3 FJI = new Iso3("FJI");
    private static final Iso3 TUV = new Iso3("TUV");

    @TempDir
    Path folder;
    private GivenDesk given;
    private GroupEdits edits;
    private FilterModel model;
    private final List<Runnable> undos = new ArrayList<>();

    @BeforeEach
    void aDesk() {
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Swing", "GTM", "FJI"));
        model = new FilterModel(given.desk(), Locale.UK);
        edits = new GroupEdits(given.desk(), new TakeBack(given.desk(), (_, undo) -> undos.add(undo)), Texts.of("filters", Locale.UK));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private StateGroup only() {
        assertEquals(1, given.desk().plan().stateGroups().size());
        return given.desk().plan().stateGroups().iterator().next();
    }

    private static StateFilter subregion(String... names) {
        return StateFilter.NONE.with(Question.of(Subject.SUBREGION), List.of(names));
    }

    @Test
    void aFilterIsKeptAsItIsWritten() {
        edits.filtered(" Pacific ", subregion("Melanesia", "Polynesia"));

        assertEquals("Pacific", only().title());
        assertEquals("subregion: Melanesia, Polynesia", only().filter());
    }

    @Test
    void aGroupComesBackWhenItsDeletionIsTakenBack() {
        edits.chosen("Islands", Set.of(FJI, TUV));
        StateGroup before = only();
        edits.delete(before);
        boolean gone = given.desk().plan().stateGroups().isEmpty();
        undos.getLast().run();

        assertTrue(gone);
        assertEquals(before, only());
    }

    @Test
    void aRenamingIsTakenBackAlsoAfterOtherEdits() {
        edits.chosen("Islands", Set.of(FJI));
        edits.rename(only(), "Atolls");
        given.desk().edit(plan -> plan.with(plan.head().withTitle("Another title")));
        undos.getLast().run();

        assertEquals("Islands", only().title());
        assertEquals("Another title", given.desk().plan().title());
    }

    @Test
    void statesAreAddedAndTakenOutByHand() {
        edits.chosen("Islands", Set.of(FJI));
        edits.add(only(), List.of(TUV, FJI));
        Set<Iso3> more = only().states();
        edits.remove(only(), List.of(FJI));

        assertEquals(Set.of(FJI, TUV), more);
        assertEquals(Set.of(TUV), only().states());
    }

    @Test
    void noTwoGroupsGoByOneTitle() {
        edits.chosen("Islands", Set.of(FJI));

        var again = edits.chosen("islands", Set.of(TUV));

        assertInstanceOf(GroupEdits.Made.Not.class, again);
        assertEquals(Optional.empty(), edits.rename(only(), "ISLANDS"));
    }

    @Test
    void aGroupWithoutATitleIsRefused() {
        assertEquals(new GroupEdits.Made.Not("A group needs a title."), edits.filtered("  ", subregion("Melanesia")));
    }

    @Test
    void whatIsShownOfAGroupCanBeKeptInIt() {
        edits.filtered("Pacific", subregion("Melanesia"));
        model.show(model.groups().getFirst());
        boolean same = !model.departs();
        model.filterProperty().set(subregion("Melanesia", "Polynesia"));
        boolean departed = model.departs();
        edits.keep(only(), model.filterProperty().get());

        assertTrue(same && departed);
        assertEquals("subregion: Melanesia, Polynesia", only().filter());
        assertTrue(!model.departs());
    }

    @Test
    void aGroupChosenByHandShowsItsStates() {
        edits.chosen("Islands", Set.of(FJI, TUV));
        model.show(model.groups().getFirst());

        assertEquals(Set.of(FJI, TUV), model.states());
    }
}
