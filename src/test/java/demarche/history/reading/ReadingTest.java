package demarche.history.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.history.account.What;
import demarche.history.mapping.BadField;
import demarche.history.merge.Place;
import demarche.plan.Kind;
import demarche.plan.NamedVersion;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final ItemId PLAN = new ItemId("plan");
    private static final Programme DESK = Programme.titled(new ItemId("night-desk"), "Night desk");
    private static final Place TITLE = new Place(Kind.PROGRAMME, DESK.id(), "/title");

    private final List<Edit> log = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private PlanSession session;

    @BeforeEach
    void aPlanIsEditedOnThreeDays() {
        Plan start = Plan.empty(PlanHead.titled(PLAN, "Before the vote", Handling.AMBER)).with(DESK);
        log.add(Beginning.of(start, new Author("Ines", "laptop"), now));
        session = new PlanSession(start, Seen.NOTHING.with(log.getFirst().changes().getLast().dot()), List.of(), new Author("Ines", "laptop"), new Ticking());
        edit(plan -> plan.with(desk(plan).withTitle("Second")));
        edit(plan -> plan.with(desk(plan).withStates(new TreeSet<>(List.of(new Iso3("TUN"))))));
    }

    /// A day later each time somebody looks.
    private final class Ticking extends Clock {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofDays(1));
            return now;
        }
    }

    private void edit(UnaryOperator<Plan> function) {
        log.add(session.edit(function).orElseThrow());
    }

    private static Programme desk(Plan plan) {
        return plan.programmes().find(DESK.id()).orElseThrow();
    }

    @Test
    void thePlanCanBeSeenAsItWasAfterAnyEdit() throws BadField {
        var moments = new Moments(PLAN, log);

        assertEquals("Night desk", desk(moments.after(1)).title());
        assertEquals("Second", desk(moments.after(2)).title());
        assertEquals(session.plan(), moments.after(3));
    }

    @Test
    void twoMomentsAreCompared() throws BadField {
        var account = new Moments(PLAN, log).between(1, 3);

        assertEquals(1, account.count(What.CHANGED));
        assertEquals(List.of("/states/TUN", "/title"), account.items().getFirst().fields().stream().map(f -> f.pointer()).toList());
    }

    @Test
    void aNamedVersionIsThePlanAsItWasWhenItGotItsName() throws BadField {
        Plan then = session.plan();
        var version = new NamedVersion(new ItemId("sent"), "As sent to the minister", LocalDate.of(2026, 11, 23), "Ines", "");
        edit(plan -> plan.with(version));
        edit(plan -> plan.with(desk(plan).withTitle("Third")));
        edit(plan -> plan.with(version.withTitle("As signed")));

        assertEquals(Optional.of(then), new Moments(PLAN, log).named(version.id()));
    }

    @Test
    void anEditInTheMiddleIsTakenBackByItself() throws BadField {
        TakenBack back = TakenBack.of(session.plan(), log.get(1));

        assertEquals("Night desk", desk(back.plan()).title());
        assertEquals(1, desk(back.plan()).states().size());
        assertTrue(back.changedSince().isEmpty());
    }

    @Test
    void whatWasChangedSinceIsToldBeforeItIsTakenBack() throws BadField {
        edit(plan -> plan.with(desk(plan).withTitle("Third")));

        TakenBack back = TakenBack.of(session.plan(), log.get(1));

        assertEquals(List.of(TITLE), back.changedSince());
    }

    @Test
    void whatWasRemovedComesBack() throws BadField {
        edit(plan -> plan.without(desk(plan)));
        Edit removal = log.getLast();
        edit(plan -> plan.with(plan.head().withTitle("After the vote")));

        Plan back = TakenBack.of(session.plan(), removal).plan();

        assertEquals("Second", desk(back).title());
        assertEquals("After the vote", back.title());
    }

    @Test
    void aFieldKnowsItsWayFromTheBeginning() {
        List<FieldStep> steps = FieldStep.of(log, TITLE);

        assertEquals(List.of("Night desk", "Second"), steps.stream().map(s -> s.after().orElseThrow().stringValue()).toList());
        assertEquals(Optional.of("Night desk"), steps.getLast().before().map(v -> v.stringValue()));
    }

    @Test
    void aSetKnowsWhatCameIntoIt() {
        List<FieldStep> steps = FieldStep.of(log, new Place(Kind.PROGRAMME, DESK.id(), "/states"));

        assertEquals(1, steps.size());
    }

    @Test
    void theLogIsReadDayByDay() {
        List<DayOfLog> days = DayOfLog.of(log, ZoneOffset.UTC);

        assertEquals(List.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22)), days.stream().map(DayOfLog::day).toList());
        assertEquals(1, days.getLast().entries().size());
    }
}
