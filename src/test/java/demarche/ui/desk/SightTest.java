package demarche.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.state.Standing;
import demarche.support.GivenDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);

    @TempDir
    private Path folder;

    private GivenDesk given;
    private Desk desk;

    @BeforeEach
    void open() {
        given = GivenDesk.in(folder).withPlan(GivenDesk.plan("Night desk", "KEN"));
        desk = given.desk();
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void aLookShowsAnotherDayAndLeavesThePlanAsItWas() {
        var before = desk.plan();

        desk.look(THEN);

        assertEquals(THEN, desk.day());
        assertEquals(64, desk.facts().parties("ETS185"));
        assertEquals(TODAY, desk.planDay());
        assertEquals(before, desk.plan());
        assertEquals(Optional.empty(), desk.toUndoProperty().get());
    }

    @Test
    void whoeverFollowsHearsOfPlanAndDay() {
        List<LocalDate> heard = new ArrayList<>();
        desk.sightProperty().subscribe(sight -> sight.ifPresent(s -> heard.add(s.facts().day())));

        desk.look(THEN);
        desk.edit(plan -> plan.with(plan.head().withTitle("Day desk")));
        desk.lookBack();

        assertEquals(List.of(TODAY, THEN, THEN, TODAY), heard);
    }

    @Test
    void whatIsFoundFollowsTheDay() {
        desk.look(THEN);

        var found = desk.findingsProperty().get().orElseThrow();

        assertEquals(THEN, found.facts().day());
        assertTrue(found.countdowns().stream().allMatch(c -> !c.event().last().isBefore(THEN)));
    }

    @Test
    void aDayKeptIsOneEditThatCanBeUndone() {
        desk.look(THEN);

        desk.keepDay(Optional.of(THEN));

        assertEquals(Optional.of(THEN), desk.plan().head().asOf());
        assertFalse(desk.isLooking());

        desk.undo();

        assertEquals(TODAY, desk.day());
    }

    @Test
    void lookingAtThePlansOwnDayIsNoLook() {
        desk.keepDay(Optional.of(THEN));

        desk.look(THEN);

        assertFalse(desk.isLooking());
    }

    @Test
    void undoneUnderALookThePlanKeepsBothDays() {
        desk.keepDay(Optional.of(THEN));
        desk.look(TODAY);
        desk.undo();

        assertFalse(desk.isLooking(), "the plan follows today again, which is the day looked at");
        assertEquals(TODAY, desk.day());
    }

    @Test
    void aLookEndsWithItsPlan() {
        desk.look(THEN);

        desk.add(GivenDesk.plan("Day desk", "GTM"), GivenDesk.log(GivenDesk.plan("Day desk", "GTM"), "Tomas"));

        assertEquals(TODAY, desk.day());
    }

    @Test
    void factsOfOurOwnAreAmongThoseShown() {
        var own = new OwnFact(new ItemId("o"), new Iso3("KEN"), new FactKey("treaty:ETS185"), "party", LocalDate.of(2026, 10, 1), "Note", "");

        desk.edit(plan -> plan.with(own));

        assertEquals(Standing.PARTY, desk.facts().standing(new Iso3("KEN"), "ETS185"));
        assertEquals(Standing.PARTY, desk.findingsProperty().get().orElseThrow().facts().standing(new Iso3("KEN"), "ETS185"));
    }
}
