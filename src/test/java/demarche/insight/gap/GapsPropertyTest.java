package demarche.insight.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Countdown;
import demarche.insight.Linkage;
import demarche.insight.Validation;
import demarche.plan.AcceptedGap;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.support.GeneratedPlans;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What holds for the gaps of any plan; the seed is the number of the repetition.
@Execution(ExecutionMode.CONCURRENT)
class GapsPropertyTest {
    private static final Reference REFERENCE = Reference.load();
    private static final List<TopicId> MISSION = REFERENCE.topics().stream().filter(t -> t.debate().isMission()).map(Topic::id).toList();
    private static final List<TopicId> ALL = REFERENCE.topics().stream().map(Topic::id).toList();
    private static final Texts TEXTS = Texts.of("insight", Locale.ENGLISH);

    @RepeatedTest(75)
    void everyStepClosesItsVeryGap(RepetitionInfo run) {
        Plan plan = anyPlan(run.getCurrentRepetition());
        Facts facts = anyDay(run.getCurrentRepetition());

        for (Gap gap : Gaps.find(plan, facts, TEXTS)) {
            List<String> left = Gaps.find(gap.close(plan), facts, TEXTS).stream().map(Gap::key).toList();

            assertFalse(left.contains(gap.key()), () -> "seed " + run.getCurrentRepetition() + ": " + gap.sentence());
        }
    }

    @RepeatedTest(30)
    void closingOneGapAfterTheOtherComesToAnEnd(RepetitionInfo run) {
        Plan plan = anyPlan(run.getCurrentRepetition());
        Facts facts = anyDay(run.getCurrentRepetition());

        int steps = 0;
        for (var gaps = Gaps.find(plan, facts, TEXTS); !gaps.isEmpty() && steps < 2_000; gaps = Gaps.find(plan, facts, TEXTS)) {
            plan = gaps.getFirst().close(plan);
            steps++;
        }

        assertTrue(steps < 2_000, "seed " + run.getCurrentRepetition());
    }

    @RepeatedTest(30)
    void gapsAreDifferentSortedByTheirLastDayAndTheSameEachTime(RepetitionInfo run) {
        Plan plan = anyPlan(run.getCurrentRepetition());
        Facts facts = anyDay(run.getCurrentRepetition());

        List<Gap> gaps = Gaps.find(plan, facts, TEXTS);

        assertEquals(gaps, Gaps.find(Plan.of(plan.head(), plan.items().skip(1).toList().reversed()), facts, TEXTS));
        assertEquals(gaps.size(), new HashSet<>(gaps.stream().map(Gap::key).toList()).size());
        List<LocalDate> days = gaps.stream().map(g -> g.lastDay().orElse(LocalDate.MAX)).toList();
        assertEquals(days.stream().sorted().toList(), days);
    }

    @RepeatedTest(30)
    void noStepNamesWhatTheReferenceDoesNotHold(RepetitionInfo run) {
        Plan plan = anyPlan(run.getCurrentRepetition());

        for (Gap gap : Gaps.find(plan, anyDay(run.getCurrentRepetition()), TEXTS)) plan = gap.close(plan);

        assertEquals(List.of(), Validation.problems(plan, REFERENCE, Texts.of("validation", Locale.ENGLISH)));
    }

    @RepeatedTest(30)
    void aTargetStateThatLacksADebateIsAlwaysToldSo(RepetitionInfo run) {
        Plan plan = anyPlan(run.getCurrentRepetition());
        Facts facts = anyDay(run.getCurrentRepetition());
        Scene scene = Scene.of(plan, facts, TEXTS);

        List<Gap> gaps = Gaps.find(plan, facts, TEXTS);

        for (var target : plan.targetStates()) {
            for (Debate debate : Debate.MISSION) {
                boolean told = gaps.stream().anyMatch(g -> (g.rule() == Rule.DEBATE_MISSING || g.rule() == Rule.NO_PROGRAMME)
                        && g.states().contains(target.iso3()) && g.missing().contains(debate));
                assertEquals(!scene.coverage().state(target.iso3()).covers(debate), told,
                        () -> "seed " + run.getCurrentRepetition() + ", " + target.iso3() + ", " + debate);
            }
        }
    }

    @RepeatedTest(60)
    void afterAnyEditsTheyAreTheSameAsWorkedOutAnew(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Plan plan = anyPlan(run.getCurrentRepetition());
        Facts facts = anyDay(run.getCurrentRepetition());
        Gaps gaps = Gaps.of(plan, facts, TEXTS);

        for (int step = 0; step < 25; step++) {
            plan = edited(plan, gaps, random);
            gaps = gaps.after(plan);
            Gaps anew = Gaps.of(plan, facts, TEXTS);

            String where = "seed " + run.getCurrentRepetition() + ", step " + step;
            assertEquals(anew.open(), gaps.open(), where);
            assertEquals(anew.accepted(), gaps.accepted(), where);
            assertEquals(Linkage.of(anew.coverage()), Linkage.of(gaps.coverage()), where);
            assertEquals(Countdown.of(anew.coverage()), Countdown.of(gaps.coverage()), where);
        }
    }

    private static Plan edited(Plan plan, Gaps gaps, Random random) {
        List<Programme> programmes = plan.programmes().stream().toList();
        List<TargetState> targets = plan.targetStates().stream().toList();
        Programme some = programmes.isEmpty() ? Programme.titled(new ItemId("new-" + random.nextInt()), "New") : programmes.get(random.nextInt(programmes.size()));
        return switch (random.nextInt(11)) {
            case 0 -> gaps.open().isEmpty() ? plan : gaps.open().get(random.nextInt(gaps.open().size())).close(plan);
            case 1 -> plan.without(some);
            case 2 -> plan.with(some.withStatus(ProgrammeStatus.values()[random.nextInt(ProgrammeStatus.values().length)]));
            case 3 -> plan.with(some.withStates(new TreeSet<>(some.states().stream().skip(1).toList())));
            case 4 -> plan.with(some.withTopics(new TreeMap<>(Map.of(any(random), Depth.BUILDS))));
            case 5 -> plan.with(some.withStarts(some.starts().map(d -> d.plusDays(random.nextInt(200) - 100))));
            case 6 -> targets.isEmpty() ? plan : plan.without(targets.get(random.nextInt(targets.size())));
            case 7 -> plan.with(TargetState.of(new ItemId("again-" + random.nextInt(1000)), new Iso3(random.nextBoolean() ? "KEN" : "FJI")));
            case 8 -> gaps.open().isEmpty() ? plan : plan.with(new AcceptedGap(new ItemId("accepted-" + random.nextInt(1_000_000)),
                    gaps.open().get(random.nextInt(gaps.open().size())).key(), "We live with it", "", LocalDate.of(2026, 1, 1)));
            case 9 -> plan.acceptedGaps().stream().findFirst().map(plan::without).orElse(plan);
            default -> plan.with(some.withNarratives(new TreeSet<>(List.of(new NarrativeId("inc-247")))));
        };
    }

    private static Facts anyDay(long seed) {
        return REFERENCE.on(seed % 2 == 0 ? LocalDate.of(2026, 11, 20) : LocalDate.of(2020, 1, 15));
    }

    /// Few states and programmes, so that programmes share states; some without topics, without dates, or over.
    private static Plan anyPlan(long seed) {
        Random random = new Random(seed);
        Plan plan = GeneratedPlans.of(seed, new GeneratedPlans.Size(8, 8, 8, 2));
        List<Iso3> targets = plan.targetStates().stream().map(t -> t.iso3()).toList();
        LocalDate around = anyDay(seed).day();
        for (Programme programme : plan.programmes()) {
            var states = new TreeSet<Iso3>();
            for (int i = random.nextInt(4); i > 0; i--) states.add(targets.get(random.nextInt(targets.size())));
            var topics = new TreeMap<TopicId, Depth>();
            for (int i = random.nextInt(6); i > 0; i--) topics.put(any(random), Depth.BUILDS);
            Optional<LocalDate> starts = Optional.of(around.plusDays(random.nextInt(400) - 200)).filter(_ -> random.nextInt(4) > 0);
            plan = plan.with(programme.withStates(states).withTopics(topics).withStarts(starts).withEnds(starts.map(s -> s.plusDays(random.nextInt(300)))));
        }
        return plan;
    }

    private static TopicId any(Random random) {
        List<TopicId> from = random.nextBoolean() ? MISSION : ALL;
        return from.get(random.nextInt(from.size()));
    }
}
