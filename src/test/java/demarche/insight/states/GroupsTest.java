package demarche.insight.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.states.NamedStates.Sort;
import demarche.plan.Plan;
import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Sets of states by name: the plan's own, asked anew each day, and those that stand ready.
class GroupsTest {
    private static final Reference REFERENCE = Reference.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Plan plan = Sample.load("global-mechanism-2026").plan();

    private static List<NamedStates> groups(Plan plan, LocalDate day) {
        return Groups.of(plan, REFERENCE.on(day), Locale.UK);
    }

    private static NamedStates called(String name, Plan plan, LocalDate day) {
        return Groups.called(name, groups(plan, day)).orElseThrow();
    }

    private Plan with(String title, String filter) {
        return plan.with(StateGroup.filtered(ItemId.of("group", title), title, filter));
    }

    @Test
    void aGroupByFilterIsAskedAnewEachDay() {
        Plan parties = with("Parties", "ETS185: party");

        assertEquals(64, called("Parties", parties, LocalDate.of(2019, 12, 31)).states().size());
        assertTrue(called("Parties", parties, TODAY).states().size() > 64);
    }

    @Test
    void aGroupChosenByHandHoldsThoseChosen() {
        var chosen = new TreeSet<>(Set.of(new Iso3("FJI"), new Iso3("TUV")));
        Plan more = plan.with(StateGroup.chosen(ItemId.of("group", "two"), "Two islands", chosen));

        assertEquals(chosen, called("two islands", more, TODAY).states());
    }

    @Test
    void aFilterThatCannotBeReadGivesNoStateAndSaysWhy() {
        NamedStates broken = called("Broken", with("Broken", "grup: GRULAC"), TODAY);

        assertTrue(broken.states().isEmpty());
        assertTrue(broken.notes().getFirst().startsWith("A filter cannot ask “grup”."), broken.notes().toString());
    }

    @Test
    void aStateTheReferenceDoesNotHoldIsTold() {
        Plan more = plan.with(StateGroup.chosen(ItemId.of("group", "odd"), "Odd", new TreeSet<>(Set.of(new Iso3("FJI"), new Iso3("XQZ")))));

        NamedStates odd = called("Odd", more, TODAY);

        assertEquals(Set.of(new Iso3("FJI")), odd.states());
        assertEquals(List.of("“XQZ” is not a state that the reference holds."), odd.notes());
    }

    @Test
    void thePlansOwnComeFirst() {
        assertEquals(Sort.OWN, groups(with("Zebra", "group: GRULAC"), TODAY).getFirst().sort());
    }

    @Test
    void targetsRegionalGroupsAndListsStandReady() {
        assertEquals(plan.targetStates().size(), called("targets", plan, TODAY).states().size());
        assertEquals(33, called("GRULAC", plan, TODAY).states().size());
        assertEquals(33, called("unga_74_247_abstained", plan, TODAY).states().size());
        assertTrue(called("Pacific islands", plan, TODAY).states().contains(new Iso3("SLB")));
    }

    @Test
    void aListNotYetPublishedIsNotThere() {
        assertTrue(Groups.called("unga_74_247_abstained", groups(plan, LocalDate.of(2019, 1, 1))).isEmpty());
    }
}
