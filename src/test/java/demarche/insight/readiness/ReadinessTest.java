package demarche.insight.readiness;

import static demarche.insight.GivenPlan.during;
import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.target;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.history.mapping.Field;
import demarche.history.mapping.ItemMapping;
import demarche.plan.Activity;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Risk;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RiskStatus;
import demarche.plan.id.EventId;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.support.RandomItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a programme lacks before it can go to the minister, and that mending each line makes it ready.
class ReadinessTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Facts TODAY = REFERENCE.on(LocalDate.of(2026, 11, 20));
    private final Programme desk = during(programme("night-desk", "KEN", "cc-csirt", "bc-art-37", "norm-2015-h"), "2026-10-05", "2026-12-18").withPurpose("Calls are answered.").withLead("Desk officer");
    private final Activity course = Activity.titled(new ItemId("course"), desk.id(), "Course").withStarts(desk.starts()).withLead("Police adviser");

    private static Plan asked(Object... items) {
        return with(items).with(target("KEN").withRequestedBy("Police").withLocalOwner("Police"));
    }

    private static List<Check> blocking(Programme programme, Plan plan) {
        return Readiness.of(programme, plan, TODAY).blocking().stream().map(Line::check).toList();
    }

    @Test
    void aProgrammeIsReadyWhenNothingThatMustBeThereIsMissing() {
        Readiness readiness = Readiness.of(desk, asked(desk, course), TODAY);

        assertEquals(List.of(), readiness.blocking());
        assertFalse(readiness.advised().isEmpty());
        assertTrue(readiness.isReady());
    }

    @Test
    void whatIsMissingIsSaidLineByLine() {
        Programme bare = Programme.titled(new ItemId("bare"), "Bare");

        assertEquals(List.of(Check.STATES, Check.PURPOSE, Check.DEBATES, Check.STARTS, Check.ENDS, Check.LEAD, Check.REQUESTED_BY, Check.LOCAL_OWNER, Check.ACTIVITIES), blocking(bare, with(bare)));
    }

    @Test
    void whoAskedCanBeSaidOfTheProgrammeItself() {
        Programme owned = desk.withOwnership(desk.ownership().withRequestedBy("Police, May 2026").withLocalOwner("Police"));

        assertEquals(List.of(Check.REQUESTED_BY, Check.LOCAL_OWNER), blocking(desk, with(desk, course, target("KEN"))));
        assertEquals(List.of(), blocking(owned, with(owned, course, target("KEN"))));
    }

    @Test
    void anActivityAheadNeedsADayAndALead() {
        Activity bare = Activity.titled(new ItemId("visit"), desk.id(), "Study visit");

        assertEquals(List.of(Check.ACTIVITY_DATES, Check.ACTIVITY_LEADS), blocking(desk, asked(desk, course, bare)));
        assertEquals(List.of(), blocking(desk, asked(desk, course, bare.withStatus(ActivityStatus.CANCELLED))));
        assertEquals(List.of(), blocking(desk, asked(desk, course, bare.withStatus(ActivityStatus.DONE))));
    }

    @Test
    void anEndBeforeTheStartIsMissing() {
        Programme wrong = during(desk, "2026-12-18", "2026-10-05");

        assertEquals(List.of(Check.ENDS), blocking(wrong, asked(wrong, course)));
    }

    @Test
    void aPowerAddedToAReadyProgrammeOpensItAgain() {
        Programme ready = desk.withStatus(ProgrammeStatus.READY);
        Programme later = programme("night-desk", "KEN", "cc-csirt", "bc-art-37", "norm-2015-h", "bc-art-21").withPurpose(desk.purpose()).withLead(desk.lead())
                .withStarts(desk.starts()).withEnds(desk.ends()).withStatus(ProgrammeStatus.READY).withRights(ready.rights());

        assertFalse(Readiness.of(ready, asked(ready, course), TODAY).isReopened());
        assertTrue(Readiness.of(later, asked(later, course), TODAY).isReopened());
    }

    @Test
    void whatShouldBeThereHoldsNothingUp() {
        Programme tied = desk.withDecisionPoints(new java.util.TreeSet<>(List.of(new EventId("evt-gm-dtg"))));
        Activity late = course.withEnds(Optional.of(LocalDate.of(2026, 12, 18)));
        Risk risk = Risk.titled(new ItemId("risk"), "Nobody answers").withProgramme(Optional.of(desk.id()));

        Readiness readiness = Readiness.of(tied, asked(tied, late, risk), TODAY);

        assertTrue(readiness.isReady());
        assertEquals(List.of(Check.IN_TIME, Check.BUDGET, Check.RESULTS, Check.RISK_OWNERS), readiness.advised().stream().map(Line::check).toList());
    }

    @Test
    void aRiskWhoseDecisionIsOverWaitsForWord() {
        Risk risk = Risk.titled(new ItemId("risk"), "Nobody answers").withProgramme(Optional.of(desk.id())).withOwner("Police adviser").withEvent(Optional.of(new EventId("evt-gm-1")));

        assertTrue(Readiness.of(desk, asked(desk, course, risk), TODAY).advised().stream().anyMatch(l -> l.check() == Check.RISK_OUTCOMES));
        assertTrue(Readiness.of(desk, asked(desk, course, risk.withStatus(RiskStatus.CLOSED)), TODAY).advised().stream().noneMatch(l -> l.check() == Check.RISK_OUTCOMES));
    }

    @Test
    void aProgrammeThatIsDoneOrCancelledIsNotAsked() {
        assertEquals(List.of(), PlanReadiness.of(with(desk.withStatus(ProgrammeStatus.DONE)), TODAY).programmes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_123, 424_242})
    void mendingEveryMissingLineMakesARandomProgrammeReadyAndEveryFieldIsThere(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Plan plan = random(random, i);
            Programme programme = plan.programmes().stream().findFirst().orElseThrow();
            thenEveryFieldIsThere(Readiness.of(programme, plan, TODAY), "seed " + seed + " plan " + i);

            Plan mended = Mending.all(plan, programme.id(), TODAY);

            Readiness after = Readiness.of(mended.programmes().find(programme.id()).orElseThrow(), mended, TODAY);
            assertEquals(List.of(), after.missing().stream().map(Line::check).toList(), "seed " + seed + " plan " + i);
        }
    }

    /// Pieces of every kind, tied to the programme or not.
    private static Plan random(Random random, int i) {
        var items = new RandomItems(random);
        Plan plan = with(items.item(Kind.PROGRAMME, new ItemId("x-" + random.nextInt(20))));
        Programme programme = plan.programmes().stream().findFirst().orElseThrow();
        for (Kind kind : List.of(Kind.ACTIVITY, Kind.BUDGET_LINE, Kind.RESULT, Kind.INDICATOR, Kind.RISK, Kind.RIGHTS_ANSWER, Kind.TARGET_STATE)) {
            for (int k = random.nextInt(6); k > 0; k--) plan = plan.with(items.item(kind, new ItemId("x-" + random.nextInt(20))));
        }
        return i % 2 == 0 ? plan : plan.with(programme.withTopics(programme("p", "KEN", "bc-art-21", "cc-forensics").topics()));
    }

    private static void thenEveryFieldIsThere(Readiness readiness, String told) {
        for (Line line : readiness.lines()) {
            Set<String> pointers = ItemMapping.of(line.place().kind()).fields().stream().map(Field::pointer).collect(Collectors.toSet());
            assertTrue(pointers.contains(line.place().pointer()), told + " " + line.place());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"swing-states-2020", "global-mechanism-2026"})
    void everyLineOfASampleSaysSomethingAndNamesAnItemThatIsThere(String name) {
        Plan plan = Sample.load(name).plan();
        Facts facts = REFERENCE.on(plan.head().asOf().orElseThrow()).with(plan);
        var words = new ReadinessWords(plan, facts, Locale.ENGLISH);
        PlanReadiness readiness = PlanReadiness.of(plan, facts);

        for (Readiness of : readiness.programmes()) thenEveryFieldIsThere(of, name);
        for (Line line : readiness.programmes().stream().flatMap(r -> r.lines().stream()).toList()) {
            assertFalse(words.sentence(line).isBlank());
            line.place().item().ifPresent(id -> assertTrue(plan.find(line.place().kind(), id).isPresent(), line.toString()));
        }
        assertTrue(readiness.programmes().stream().anyMatch(Readiness::isReopened), "a sample shows what opens again");
    }
}
