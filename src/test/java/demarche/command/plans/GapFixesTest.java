package demarche.command.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.command.kit.Json;
import demarche.command.kit.Refusal;
import demarche.exchange.disk.BadJson;
import demarche.exchange.disk.StrictJson;
import demarche.history.Difference;
import demarche.history.Replay;
import demarche.history.Sample;
import demarche.history.mapping.BadField;
import demarche.insight.Validation;
import demarche.insight.gap.Fix;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.insight.gap.Rule;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.support.GeneratedPlans;
import demarche.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The `fix` that `gaps` prints, read and applied as `apply` does, closes its gap.
@Execution(ExecutionMode.CONCURRENT)
class GapFixesTest {
    static final List<String> SAMPLES = Sample.NAMES;
    private static final Reference REFERENCE = Reference.load();
    private static final Texts INSIGHT = Texts.of("insight", Locale.ENGLISH);
    private static final Texts COMMAND = Texts.of("command", Locale.ENGLISH);

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyFixOfASampleClosesItsGap(String name) throws Exception {
        Plan plan = Sample.load(name).plan();

        thenEveryFixCloses(plan, REFERENCE.on(plan.head().asOf().orElseThrow()), name);
    }

    @RepeatedTest(60)
    void everyFixOfAnyPlanClosesItsGap(RepetitionInfo run) throws Exception {
        LocalDate day = run.getCurrentRepetition() % 2 == 0 ? LocalDate.of(2026, 11, 20) : LocalDate.of(2020, 1, 15);

        thenEveryFixCloses(anyPlan(run.getCurrentRepetition(), day), REFERENCE.on(day), "seed " + run.getCurrentRepetition());
    }

    @Test
    void thePlansOfThisTestCallForFixesOfEveryKind() {
        Set<Class<?>> kinds = new HashSet<>();
        Set<Rule> rules = new HashSet<>();
        for (int seed = 1; seed <= 60; seed++) {
            LocalDate day = seed % 2 == 0 ? LocalDate.of(2026, 11, 20) : LocalDate.of(2020, 1, 15);
            for (Gap gap : Gaps.find(anyPlan(seed, day), REFERENCE.on(day), INSIGHT)) {
                kinds.add(gap.fix().getClass());
                rules.add(gap.rule());
            }
        }

        assertEquals(Set.of(Fix.class.getPermittedSubclasses()), kinds);
        assertEquals(Set.of(Rule.values()), rules);
    }

    @Test
    void whoTeachesOnlyTheArticlesOfCooperationIsToldWhichNormsTheyEnforceAndOneFixMendsIt() throws Exception {
        Plan plan = Sample.load("swing-states-2020").plan();
        Facts facts = REFERENCE.on(plan.head().asOf().orElseThrow());
        Programme only = plan.programmes().stream().filter(p -> p.topics().keySet().stream().allMatch(t -> t.value().matches("bc-art-(29|3[0-5])"))).findFirst().orElseThrow();

        Gap told = Gaps.find(plan, facts, INSIGHT).stream().filter(g -> g.programme().equals(Optional.of(only.id())) && g.missing().contains(Debate.CYBER_NORMS)).findFirst().orElseThrow();
        Plan mended = applied(plan, told);

        assertEquals("Ghana learns in Preserve, then ask how norm 13(b), norm 13(c) and norm 13(h) are kept, and none of them is named.", told.sentence());
        assertTrue(Gaps.find(mended, facts, INSIGHT).stream().noneMatch(g -> g.states().equals(told.states()) && g.missing().contains(Debate.CYBER_NORMS)
                && (g.rule() == Rule.DEBATE_MISSING || g.rule() == Rule.PRACTICE_WITHOUT_NORM)));
    }

    private static void thenEveryFixCloses(Plan plan, Facts facts, String where) throws Exception {
        for (Gap gap : Gaps.find(plan, facts, INSIGHT)) {
            Plan next = applied(plan, gap);

            assertFalse(Gaps.of(next, facts, INSIGHT).find(gap.key()).isPresent(), () -> where + ": " + gap.key());
            var fresh = new TreeSet<>(Validation.problems(next, REFERENCE, Texts.of("validation", Locale.ENGLISH)).stream().map(Object::toString).toList());
            Validation.problems(plan, REFERENCE, Texts.of("validation", Locale.ENGLISH)).forEach(p -> fresh.remove(p.toString()));
            assertEquals(Set.of(), fresh, where);
        }
    }

    /// As `gaps --json` prints the fix and `apply` reads it.
    private static Plan applied(Plan plan, Gap gap) throws Refusal, BadJson, BadField {
        String printed = Json.array(Difference.between(plan, gap.close(plan)), PlanShape::edit).toString();
        assertEquals(printed, PlanShape.gap(gap, plan).path("fix").toString());
        return Replay.on(plan, Edits.read(plan, new StrictJson().read(printed.getBytes(StandardCharsets.UTF_8)), COMMAND).differences());
    }

    /// Few states and topics, so that programmes meet; some without dates, some over.
    private static Plan anyPlan(long seed, LocalDate around) {
        Random random = new Random(seed);
        Plan plan = GeneratedPlans.of(seed, new GeneratedPlans.Size(6, 6, 4, 2));
        var targets = plan.targetStates().stream().map(t -> t.iso3()).toList();
        var topics = REFERENCE.topics().stream().filter(t -> t.debate().isMission()).map(t -> t.id()).toList();
        for (Programme programme : plan.programmes()) {
            var states = new TreeSet<>(programme.states());
            states.clear();
            for (int i = random.nextInt(3); i > 0; i--) states.add(targets.get(random.nextInt(targets.size())));
            var taught = new TreeMap<TopicId, Depth>();
            for (int i = random.nextInt(6); i > 0; i--) taught.put(topics.get(random.nextInt(topics.size()) % (random.nextBoolean() ? 12 : topics.size())), Depth.BUILDS);
            Optional<LocalDate> starts = Optional.of(around.plusDays(random.nextInt(300) - 150)).filter(_ -> random.nextInt(5) > 0);
            plan = plan.with(programme.withStates(states).withTopics(taught).withStarts(starts).withEnds(starts.map(s -> s.plusDays(random.nextInt(250)))));
        }
        return plan.with(Programme.titled(new ItemId("begun"), "Begun"));
    }
}
