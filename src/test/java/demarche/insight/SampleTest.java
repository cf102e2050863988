package demarche.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.insight.gap.Rule;
import demarche.plan.Plan;
import demarche.plan.TargetState;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.state.Vote;
import demarche.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Texts INSIGHT = Texts.of("insight", Locale.ENGLISH);

    static Stream<String> names() {
        return Sample.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleIsSoundLargeEnoughAndMarkedAsSample(String name) {
        Plan plan = Sample.load(name).plan();

        assertEquals(List.of(), Validation.problems(plan, REFERENCE, Texts.of("validation", Locale.ENGLISH)));
        assertTrue(plan.head().sample());
        assertTrue(plan.targetStates().size() >= 8);
        assertTrue(plan.programmes().size() >= 12);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleMissesThingsOfSeveralKinds(String name) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);

        gaps(Sample.load(name).plan()).forEach(gap -> rules.add(gap.rule()));

        assertTrue(rules.size() >= 5, rules.toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStepClosesItsGap(String name) {
        Plan plan = Sample.load(name).plan();

        for (Gap gap : gaps(plan)) {
            List<String> left = gaps(gap.close(plan)).stream().map(Gap::key).toList();

            assertTrue(!left.contains(gap.key()), gap.sentence());
        }
    }

    @Test
    void theTargetsOf2020AllAbstained() {
        Plan plan = Sample.load("swing-states-2020").plan();
        Facts facts = REFERENCE.on(plan.head().asOf().orElseThrow());

        for (TargetState target : plan.targetStates()) assertEquals(Optional.of(Vote.ABSTAIN), facts.vote(target.iso3(), "A/RES/74/247"), target.iso3().code());
    }

    private static List<Gap> gaps(Plan plan) {
        return Gaps.find(plan, REFERENCE.on(plan.head().asOf().orElseThrow()), INSIGHT);
    }
}
