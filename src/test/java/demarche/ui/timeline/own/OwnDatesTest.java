package demarche.ui.timeline.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Activity;
import demarche.plan.OwnEvent;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Risk;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.desk.TakeBack;
import demarche.ui.timeline.part.TimelineViewModel;
import demarche.ui.timeline.part.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decision points of our own: known everywhere once entered, moving what is reckoned back from them, gone without a trace once removed.
class OwnDatesTest {
    private static final ItemId VOTE = new ItemId("vote");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    @TempDir
    Path folder;
    private GivenDesk given;
    private OwnDatesViewModel model;
    private final List<Runnable> undos = new ArrayList<>();

    @BeforeEach
    void aPlan() {
        given = GivenDesk.in(folder);
        Programme programme = Programme.titled(new ItemId("p"), "Night desk").withStates(new TreeSet<>(Set.of(new Iso3("KEN")))).withDecisionPoints(new TreeSet<>(Set.of(new EventId("vote"))));
        Activity open = Activity.titled(new ItemId("a"), programme.id(), "Test call");
        Activity before = open.withWhen(open.when().withBefore(Optional.of(new EventId("vote"))).withWeeksBefore(Optional.of(2)).withDays(Optional.of(2)));
        Plan plan = GivenDesk.plan("Plan", "KEN").with(programme).with(before).with(Risk.titled(new ItemId("r"), "Late").withEvent(Optional.of(new EventId("vote"))));
        Fx.run(() -> given.withPlan(plan));
        var timeline = new TimelineViewModel(given.desk(), new TakeBack(given.desk(), (_, undo) -> undos.add(undo)), Wording.in(Locale.UK, given.desk().reference(), given.desk()::day));
        model = new OwnDatesViewModel(timeline);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private void put(LocalDate day) {
        Fx.run(() -> model.put(OwnEvent.on(VOTE, "The vote", day)));
    }

    private Activity activity() {
        return given.desk().plan().activities().find(new ItemId("a")).orElseThrow();
    }

    @Test
    void aNewDecisionPointStandsInTheCalendarOfTheFacts() {
        put(DAY);

        assertTrue(given.desk().facts().decisionPoints().stream().anyMatch(e -> e.id().value().equals("vote") && e.isOwn()));
        assertTrue(given.desk().findingsProperty().get().orElseThrow().countdowns().stream().anyMatch(c -> c.event().id().value().equals("vote")));
    }

    @Test
    void movingItMovesWhatIsReckonedBackFromItInOneEdit() {
        put(DAY);
        assertEquals(Optional.of(DAY.minusDays(15)), activity().starts());

        put(DAY.plusDays(7));
        assertEquals(Optional.of(DAY.minusDays(8)), activity().starts());

        Fx.run(() -> given.desk().undo());
        assertEquals(Optional.of(DAY.minusDays(15)), activity().starts());
        assertEquals(DAY, given.desk().plan().ownEvents().find(VOTE).orElseThrow().first());
    }

    @Test
    void onceRemovedNothingNamesIt() {
        put(DAY);

        Fx.run(() -> model.remove(given.desk().plan().ownEvents().find(VOTE).orElseThrow()));

        assertEquals(Set.of(), given.desk().plan().programmes().find(new ItemId("p")).orElseThrow().decisionPoints());
        assertEquals(Optional.empty(), given.desk().plan().risks().find(new ItemId("r")).orElseThrow().event());
        assertEquals(Optional.empty(), activity().when().before());
        assertEquals(Optional.of(DAY.minusDays(15)), activity().starts());
    }

    @Test
    void removingIsTakenBackAfterOtherEdits() {
        put(DAY);
        Fx.run(() -> model.remove(given.desk().plan().ownEvents().find(VOTE).orElseThrow()));
        Fx.run(() -> given.desk().edit(plan -> plan.with(plan.programmes().find(new ItemId("p")).orElseThrow().withTitle("Another name"))));

        Fx.run(() -> undos.getLast().run());

        Programme programme = given.desk().plan().programmes().find(new ItemId("p")).orElseThrow();
        assertEquals("Another name", programme.title());
        assertEquals(Set.of(new EventId("vote")), programme.decisionPoints());
    }

    @Test
    void aFormKeepsADateOnlyOnceItIsWhole() {
        DateForm form = Fx.call(() -> DateForm.ofHoliday(model, Optional.empty(), () -> {}));

        Fx.run(() -> {
            form.title().show("Jamhuri Day");
            ((javafx.scene.control.Button) form.lookup("#date-keep")).fire();
        });

        assertEquals(0, given.desk().plan().holidays().size());
        assertEquals("Give its first day.", Fx.call(() -> ((javafx.scene.control.Label) form.lookup("#date-problem")).getText()));
    }
}
